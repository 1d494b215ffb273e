using System.Globalization;
using Audit.Indicators;
using Audit.Language;
using Audit.Scoring;
using Audit.Tests.Traces;
using Audit.Traces;
using FsCheck;
using FsCheck.Fluent;

namespace Audit.Tests.Scoring.Properties;

/// <summary>What has to hold of the index of any journey: harder never pays, mending always may.</summary>
public sealed class IndexPropertyTests
{
    private const string MoreCases = "AUDIT_PROPERTY_CASES";

    /// <summary>The same hundred journeys for each rule on every machine, so that a change breaks a rule or does not; other ones, and as many as it says, with the variable.</summary>
    private static readonly Config Config = Environment.GetEnvironmentVariable(MoreCases) is { } cases
        ? Config.QuickThrowOnFailure.WithMaxTest(int.Parse(cases, CultureInfo.InvariantCulture))
        : Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261126, 1);

    /// <summary>As far as each is recognised: "prendre l’attache de" is the term, and a word of French behind it.</summary>
    private static readonly string[] Terms = [.. Jargon.Terms.Select(t => t.Term.Split('(')[0].Trim()).SelectMany(Recognised).Distinct()];

    private static IEnumerable<string> Recognised(string term) =>
        Jargon.In(term) is { Count: > 0 } hits ? [term.Substring(hits[0].Start, hits[0].Length)] : Acronyms.In([term]).Count > 0 ? [term] : [];

    [Test]
    public void Without_any_one_finding_the_index_is_never_lower() => Holds(numbers =>
    {
        var card = Score(AnyJourney.From(numbers));
        return card.Index is null || (card.Fixes.Count == card.Findings.Count && card.Fixes.All(f => f.Index >= card.Index && f.Gain >= 0));
    });

    [Test]
    public void One_more_pop_up_never_raises_the_index() => NeverRaises((journey, draw) => AnyPopUp.Come(journey, draw));

    [Test]
    public void One_more_click_never_raises_the_index() => NeverRaises((journey, draw) =>
        journey.Press(draw.Of(Enum.GetValues<ControlKind>()), "Voir").Within(10 + draw.Below(60), crowded: draw.OneIn(2)));

    /// <summary>A screen like the one before it, but that it asks for a password. It has no links: a way to help that came with it would be worth something.</summary>
    [Test]
    public void One_more_login_never_raises_the_index() => NeverRaises((journey, _) =>
    {
        var before = journey.Here;
        journey.On(AnyJourney.AddedLogin, s => before with { Id = s.Id, Heading = s.Heading, Title = s.Title, Fields = [Password], Blocks = [], Captchas = [], IdentityButtons = [], AccountWords = ["Vous êtes invité à vous connecter", "Impossible de continuer sans compte"], Controls = [] })
            .Reads("Mot de passe", TextKind.Label).Types(Password.Key, 12).Press(ControlKind.Button, "Se connecter");
    });

    [Test]
    public void One_more_code_or_password_on_the_same_screen_never_raises_the_index() => NeverRaises((journey, draw) =>
        journey.Changes(s => s with { Fields = [.. s.Fields, Proof(s, draw)] }).Types("proof", 8));

    [Test]
    public void One_more_term_of_the_administration_never_raises_the_index() => NeverRaises((journey, draw) =>
    {
        var term = draw.Of(Terms);
        journey.Changes(s => s.Blocks is [.., var last] && last.Text.EndsWith('.') ? s with { Blocks = [.. s.Blocks.SkipLast(1), last with { Text = $"{last.Text[..^1]} {term}." }] } : s)
            .Reads(draw.OneIn(2) ? term : $"{term}.", draw.OneIn(2) ? TextKind.Label : TextKind.Paragraph);
    });

    [Test]
    public void Every_finding_is_of_a_kind_its_indicator_says_it_makes()
    {
        var indicators = Catalogue.All.ToDictionary(i => i.Id);
        Holds(numbers => Score(AnyJourney.From(numbers)).Findings.Where(f => f.Indicator != "journey").All(f => indicators[f.Indicator].Kinds.Any(k => k.Covers(f))));
    }

    [Test]
    public void Nothing_in_any_journey_breaks_a_measure() =>
        Holds(numbers => Score(AnyJourney.From(numbers)).Measures.All(m => m.Because?.En.Contains("fault of the tool", StringComparison.Ordinal) != true));

    [Test]
    public void The_journeys_tried_hold_findings_of_nearly_every_indicator()
    {
        var found = Enumerable.Range(0, 200).SelectMany(n => Score(AnyJourney.From([n, n + 7, n * 3, n + 31, n * 11])).Findings).Select(f => f.Indicator).ToHashSet();

        Assert.That(Catalogue.All.Where(i => i.Kinds.Count > 0).Select(i => i.Id).Except(found), Is.Empty);
    }

    /// <summary>Where there is an index before and after: without one nothing is said.</summary>
    private static void NeverRaises(Action<TraceBuilder, Draw> adding) => Prop.ForAll<int[]>(numbers =>
    {
        var before = Score(AnyJourney.From(numbers));
        var after = Score(AnyJourney.From(numbers, journey => adding(journey, new Draw(numbers.Length * 31 + numbers.FirstOrDefault()))));
        return (before.Index is null || after.Index is null || after.Index <= before.Index).Label(Difference(before, after));
    }).Check(Config);

    private static void Holds(Func<int[], bool> rule) => Prop.ForAll(rule).Check(Config);

    /// <summary>The lines of the ledger that changed, to see at once what paid.</summary>
    private static string Difference(Scorecard before, Scorecard after)
    {
        static IEnumerable<string> Lines(Scorecard card) => card.Deductions.Select(d => $"{d.Measure} {d.Value}{d.Kind} -{d.Points}");
        return $"{before.Index} → {after.Index}: {string.Join(", ", Lines(before).Except(Lines(after)))} → {string.Join(", ", Lines(after).Except(Lines(before)))}";
    }

    private static Scorecard Score(Trace trace) => Judge.Score(trace, Profile.Default);

    private static readonly Field Password = TraceBuilder.Question("again", "Mot de passe", "password");

    private static readonly string[] OnlyForms = ["Date de naissance", "Numéro d’allocataire", "Justificatif de domicile", "Avis d’imposition", "Code postal"];

    /// <summary>A password where one is asked for already, or things that only a form asks: it would make a page that asks but a name a page of the account, of which less is asked.</summary>
    private static Field Proof(Screen screen, Draw draw) => (screen.Fields.Any(f => f is { Type: "password", OutOfSight: false }) || screen.Fields.Count(f => !f.OutOfSight && OnlyForms.Contains(f.Label)) > 1) && draw.OneIn(2)
        ? TraceBuilder.Question("proof", "Mot de passe", "password")
        : TraceBuilder.Question("proof", draw.Of<string>(["Code de vérification", "Code reçu par SMS", "Réponse secrète"]));
}
