using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

/// <summary>What comes over the line, and how long it takes.</summary>
public sealed class EquipmentTests
{
    [Test]
    public void On_a_plain_computer_the_wait_is_measured_and_the_middle_screen_counts()
    {
        var measure = Waits("confident-adult", 0, 100, 300, 2000).Measure;

        Assert.That(measure.Status, Is.EqualTo(MeasureStatus.Measured));
        Assert.That(measure.Value, Is.EqualTo(0.3));
        Assert.That(measure.Parts!["slowestSeconds"], Is.EqualTo(2));
    }

    [Test]
    public void On_a_slow_computer_only_what_follows_the_answer_is_taken_down()
    {
        var measure = Waits("novice-desktop", 200, 1000).Measure;

        Assert.That(measure.Status, Is.EqualTo(MeasureStatus.Estimated));
        Assert.That(new[] { measure.Low, measure.Value, measure.High }, Is.EqualTo(new double?[] { 0.2, 0.6, 1 }));
    }

    [Test]
    public void A_slow_line_says_nothing_of_the_portal()
    {
        var measure = HelpTests.Of("waiting", Waiting("confident-adult", 0, 900) is var t ? t with { Persona = t.Persona with { Network = new(400, 400, 400) } } : t).Measure;

        Assert.That(measure.Status, Is.EqualTo(MeasureStatus.NotTested));
        Assert.That(measure.Because!.Fr, Does.Contain("0,9 s").And.Contain("contrôle"));
    }

    [Test]
    public void Slow_screens_are_named_only_where_waiting_costs()
    {
        Assert.That(Waits("confident-adult", 0, 100, 100, 2000).Findings, Is.Empty);
        Assert.That(Waits("confident-adult", 0, 100, 900, 2000).Findings.Single().Screens, Is.EqualTo(new[] { "s02", "s03" }));
    }

    [Test]
    public void One_screen_that_hangs_is_named_though_the_others_come_at_once()
    {
        var reading = Waits("confident-adult", 0, 100, 100, 2500);

        Assert.That(reading.Measure.Value, Is.EqualTo(0.1));
        Assert.That(reading.Findings.Select(f => (f.Kind, f.Screens[0], f.Amount)), Is.EqualTo(new[] { ("slow", "s03", 0d) }));
        Assert.That(reading.Findings[0].Message.Fr, Does.Contain("2,4 secondes"));
    }

    [Test]
    public void The_heaviest_screen_counts_and_other_sites_are_named()
    {
        var trace = new TraceBuilder().On("Accueil").On("Merci").Build();
        var traffic = new[] { new HostTraffic("127.0.0.1", 3, 900_000), new HostTraffic("stats.example", 2, 100_000) };
        var reading = HelpTests.Of("weight", trace with { Visits = [trace.Visits[0] with { Traffic = traffic }, trace.Visits[1] with { Traffic = [] }] });

        Assert.That(reading.Measure.Value, Is.EqualTo(1000));
        Assert.That(reading.Measure.Parts!["requests"], Is.EqualTo(5));
        Assert.That(reading.Findings.Select(f => (f.Kind, f.Amount)), Is.EqualTo(new[] { ("heavy", 500d), ("third-party", 0d) }));
        Assert.That(reading.Findings[1].Message.Fr, Does.Contain("stats.example"));
    }

    private static Reading Waits(string persona, double server, params double[] ms) => HelpTests.Of("waiting", Waiting(persona, server, ms));

    private static Trace Waiting(string persona, double server, params double[] ms)
    {
        var builder = new TraceBuilder().As(persona);
        foreach (var i in Enumerable.Range(1, ms.Length)) builder.On($"Écran {i}");
        var trace = builder.Build();
        return trace with
        {
            Visits = [.. trace.Visits.Select((v, i) => v with { WaitingMs = ms[i] })],
            Navigations = [.. trace.Visits.Select(v => new Navigation(v.At, "http://127.0.0.1/", 200, true, server))],
        };
    }
}
