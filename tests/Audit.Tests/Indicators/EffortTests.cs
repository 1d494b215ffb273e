using Audit.Indicators;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class EffortTests
{
    [Test]
    public void The_effort_can_be_added_up_by_hand()
    {
        var trace = new TraceBuilder().As("novice-desktop").On("Accueil", Says("Bonjour à vous tous")).Press(ControlKind.Link)
            .On("Nom", s => Says("Votre nom")(s) with { Fields = [TraceBuilder.Question("nom")] }).Press(ControlKind.TextField, field: "nom").Types("nom", added: 7).Press(ControlKind.Button);

        // 3 presses × (P 1.9 + B 0.3 + M 2.3) + 7 keys × 1.2 × 1.08 + 2 × H 0.7 + 6 words at 150 a minute
        Assert.That(Measuring.Read("effort", trace).Measure.High, Is.EqualTo(Math.Round(3 * 4.5 + 7 * 1.2 * 1.08 + 1.4 + 2.4)));
        // 3 × (0.8 + 0.2 + 1.2) + 7 × 0.2 + 2 × 0.4 + 6 words, half of them, at 238 a minute
        Assert.That(Measuring.Read("effort", trace).Measure.Low, Is.EqualTo(Math.Round(3 * 2.2 + 1.4 + 0.8 + 6 * 0.5 * 60 / 238)));
    }

    [Test]
    public void The_report_holds_all_it_takes_to_compute_it_again()
    {
        var measure = Measuring.Read("effort", Journey("senior-smartphone")).Measure;
        var counts = measure.Parts!.Where(p => p.Key.StartsWith('s') && p.Key.Contains(':', StringComparison.Ordinal)).ToList();

        Assert.That(counts.Sum(c => c.Value * measure.Parts![$"each:{c.Key.Split(':')[1]}"]), Is.EqualTo(measure.High!.Value).Within(1));
        Assert.That(counts.Sum(c => c.Value * measure.Parts![$"each-practised:{c.Key.Split(':')[1]}"]), Is.EqualTo(measure.Low!.Value).Within(1));
        Assert.That(measure.Parts!.Where(p => !p.Key.Contains(':', StringComparison.Ordinal)).Sum(p => p.Value), Is.EqualTo(measure.High.Value).Within(1));
    }

    [Test]
    public void It_is_an_estimate_with_a_range_and_takes_the_least_able_longest([Values("novice-desktop", "senior-smartphone")] string persona)
    {
        var (able, novice) = (Measuring.Read("effort", Journey("confident-adult")).Measure, Measuring.Read("effort", Journey(persona)).Measure);

        Assert.That(novice.Status, Is.EqualTo(MeasureStatus.Estimated));
        Assert.That(able.Low, Is.LessThan(able.High!.Value));
        Assert.That(novice.High, Is.GreaterThan(able.High!.Value));
    }

    [Test]
    public void A_trace_that_does_not_say_what_there_was_to_read_is_not_tested() =>
        Assert.That(Measuring.Read("effort", new TraceBuilder().On("Accueil", s => s with { Blocks = null })).Measure.Status, Is.EqualTo(MeasureStatus.NotTested));

    [Test]
    public void The_frame_of_a_site_is_read_once_and_each_screen_of_its_own()
    {
        static Screen Framed(Screen s) => s with { Blocks = [new(TextKind.Paragraph, Place.Header, "Ville d’Exempleville", "fr", null, null), new(TextKind.Paragraph, Place.Main, "Un deux trois", "fr", null, null)] };
        var parts = Measuring.Read("effort", new TraceBuilder().On("Accueil", Framed).On("Suite", Framed).On("Fin", Framed)).Measure.Parts!;

        Assert.That(parts.Where(p => p.Key.EndsWith(":word", StringComparison.Ordinal) && p.Key[0] == 's').Sum(p => p.Value), Is.EqualTo(3 * 3 + 2));
    }

    [Test]
    public void A_small_target_a_captcha_and_a_code_to_fetch_each_take_more()
    {
        static TraceBuilder Trace(string label, double side, bool captcha) => new TraceBuilder().On("Page", s => s with
        {
            Blocks = [],
            Fields = [TraceBuilder.Question("f", label)],
            Captchas = captcha ? [new("image", null, false, "f", null)] : [],
        }).Press(ControlKind.TextField, field: "f", box: new(0, 0, 200, side)).Types("f");

        var plain = High(Trace("Nom", 44, false));
        Assert.That(Measuring.Part("effort", "pointing", Trace("Nom", 5, false)), Is.GreaterThan(Measuring.Part("effort", "pointing", Trace("Nom", 44, false))));
        Assert.That(High(Trace("Recopiez", 44, true)), Is.GreaterThan(plain));
        Assert.That(High(Trace("Code de vérification", 44, false)), Is.GreaterThan(plain));
    }

    [Test]
    public void Adding_a_gesture_a_field_or_a_word_never_lowers_the_effort([Values("confident-adult", "novice-desktop", "senior-smartphone")] string persona, [Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var trace = Journey(persona).Build();
        for (var i = 0; i < 60; i++)
        {
            var more = Added(trace, random);
            var (before, after) = (new Effort().Read(trace).Measure, new Effort().Read(more).Measure);
            Assert.That((after.Low >= before.Low, after.High >= before.High), Is.EqualTo((true, true)), $"step {i}");
            trace = more;
        }
    }

#pragma warning disable CA5394 // Random is not for secrets here: a seed has to give the same journeys again
    private static Trace Added(Trace trace, Random random)
    {
        var screen = trace.Screens[random.Next(trace.Screens.Count)];
        var visit = trace.Visits.First(v => v.Screen == screen.Id).Number;
        string[] names = ["Nom", "Mot de passe", "Code de vérification", "captcha"];
        return random.Next(4) switch
        {
            0 => With(trace, screen with { Fields = [.. screen.Fields, TraceBuilder.Question($"f{screen.Fields.Count}", names[random.Next(4)], random.Next(2) == 0 ? "text" : "password")] }),
            1 => With(trace, screen with { Blocks = [.. screen.Blocks!.Select((b, i) => i == 0 ? b with { Text = random.Next(2) == 0 ? $"{b.Text} mot" : $"9 {b.Text}" } : b), new(TextKind.Paragraph, (Place)random.Next(6), "h 30", "fr", null, null)] }),
            2 => trace with { Entries = [.. trace.Entries, new(visit, screen.Id, $"f{random.Next(1 + screen.Fields.Count)}", random.Next(9), random.Next(3), 0)] },
            _ => trace with { Gestures = [.. trace.Gestures, new(trace.Gestures.Count + 1, (GestureKind)random.Next(5), 0, screen.Id, visit, null, TraceBuilder.Element((ControlKind)random.Next(7), field: $"f{random.Next(4)}") with { Box = new(0, 0, random.Next(1, 60), random.Next(1, 60)) }, "Enter", Distance: random.NextDouble() * 3)] },
        };
    }

#pragma warning restore CA5394

    private static Trace With(Trace trace, Screen changed) => trace with { Screens = [.. trace.Screens.Select(s => s.Id == changed.Id ? changed : s)] };

    private static double High(TraceBuilder trace) => Measuring.Read("effort", trace).Measure.High!.Value;

    private static TraceBuilder Journey(string persona) => new TraceBuilder().As(persona)
        .On("Accueil", Says("Bonjour à vous")).Scroll().Press(ControlKind.Link)
        .On("Nom", s => Says("Votre nom")(s) with { Fields = [TraceBuilder.Question("f0", "Nom")] }).Press(ControlKind.TextField, field: "f0").Types("f0", 7, 2).Key("Enter", ControlKind.TextField, submitted: true)
        .Meets(PopUpKind.JsDialog, with: p => p with { Text = "Attention à vous" }).DialogButton("p1")
        .On("Fin", Says("Merci"));

    private static Func<Screen, Screen> Says(string text) =>
        s => s with { Blocks = [new(TextKind.Paragraph, Place.Main, text, "fr", null, null)], Controls = [] };
}
