using Audit.Comparison;
using Audit.Reports;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Reports;

/// <summary>A page one can send by mail, however long the journey.</summary>
public class ReportPictureTests
{
    [Test]
    public void While_all_fit_the_pictures_are_those_of_the_trace()
    {
        var pictures = ReportPictures.Of(Journey(3), 4 * Noise(1).Length);
        Assert.That((pictures.Of("screens/s02.jpg")!.SequenceEqual(Noise(2)), pictures.Lightened), Is.EqualTo((true, 0)));
    }

    [Test]
    public void When_they_do_not_fit_each_is_made_lighter_until_they_do()
    {
        var budget = Noise(1).Length;
        var pictures = ReportPictures.Of(Journey(6), budget);
        var light = Enumerable.Range(1, 6).Select(n => pictures.Of($"screens/s{n:00}.jpg")!).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(light.Sum(l => l.Length), Is.LessThanOrEqualTo(budget));
            Assert.That(light.Select(l => Pixels.Of(l)), Is.All.Not.Null);
            Assert.That(pictures.Lightened, Is.EqualTo(6));
            Assert.That(pictures.SizeOf("screens/s01.jpg"), Is.EqualTo(new Size(320, 200)), "marks are drawn by the trace's own measures");
        });
    }

    [Test]
    public void A_later_visit_that_looked_the_same_is_not_shown_twice()
    {
        var report = Journey(2);
        var again = report.Trace.Visits[0] with { Number = 3, Screenshot = "screens/s01-3.jpg" };
        var pictures = ReportPictures.Of(report with { Trace = report.Trace with { Visits = [.. report.Trace.Visits, again] } });
        Assert.That(pictures.WithoutTwins(report.Trace with { Visits = [again, again with { Screenshot = "screens/s02.jpg" }] }).Visits.Select(v => v.Screenshot), Is.EqualTo(new[] { null, "screens/s02.jpg" }));
    }

    [TestCase(new[] { 10, 20, 30 }, 60, int.MaxValue)]
    [TestCase(new[] { 10, 100, 100 }, 110, 50)]
    [TestCase(new[] { 100, 100, 100 }, 60, 20)]
    public void A_light_picture_leaves_its_room_to_the_heavy_ones(int[] sizes, int budget, int share) =>
        Assert.That(ReportPictures.Share(sizes, budget), Is.EqualTo(share));

    [Test]
    public void A_picture_keeps_what_it_shows_when_it_shrinks()
    {
        var half = Enumerable.Range(0, 64 * 64).SelectMany(i => new byte[] { (byte)(i % 64 < 32 ? 20 : 230), 128, 128 }).ToArray();
        var small = Pixels.Of(new Pixels(64, 64, half).Shrunk(0.5).ToJpeg(90))!;
        Assert.Multiple(() =>
        {
            Assert.That((small.Width, small.Height), Is.EqualTo((32, 32)));
            Assert.That(small.Values[0], Is.EqualTo(20).Within(12));
            Assert.That(small.Values[31 * 3], Is.EqualTo(230).Within(12));
        });
    }

    [Test]
    public void Its_top_alone_is_what_stands_at_the_top_of_the_whole()
    {
        var (whole, top) = (Pixels.Of(Noise(1))!, Pixels.Of(Noise(1), 50)!);
        Assert.That((top.Width, top.Height), Is.EqualTo((320, 50)));
        Assert.That(top.Values, Is.EqualTo(whole.Values[..top.Values.Length]));
    }

    [Test]
    public void Two_long_journeys_side_by_side_can_still_be_sent_by_mail()
    {
        var heavy = Noise(1);
        Audited Long() => new([Journey(30) with { Picture = _ => heavy }]);
        var (before, after) = (Long(), Long());
        Assert.That(ComparisonReport.Html(JourneyComparison.Of(before, after), "fr"), Has.Length.LessThan(5_000_000));
    }

    [Test]
    public void A_damaged_picture_stops_nothing()
    {
        var damaged = Noise(1)[..400];
        Assert.That(() => (Pixels.Of(damaged), Pixels.Of([1, 2, 3]), Pixels.SizeOf([])), Throws.Nothing);
        Assert.That(Pixels.Of([1, 2, 3]), Is.Null);
    }

    private static Report Journey(int screens)
    {
        var builder = new TraceBuilder().As("novice-desktop");
        foreach (var n in Enumerable.Range(1, screens)) builder = builder.On($"Écran {n}", s => s with { Screenshot = $"screens/s{n:00}.jpg" }).Press(ControlKind.Link);
        return Samples.Of(builder.Build()) with { Picture = name => Noise(int.Parse(name[9..11], System.Globalization.CultureInfo.InvariantCulture)) };
    }

    /// <summary>A picture that nothing makes light but less of it.</summary>
    private static byte[] Noise(int seed)
    {
        var state = (uint)seed;
        var values = Enumerable.Range(0, 320 * 200 * 3).Select(_ => (byte)((state = state * 1664525 + 1013904223) >> 24)).ToArray();
        return new Pixels(320, 200, values).ToJpeg(80);
    }
}
