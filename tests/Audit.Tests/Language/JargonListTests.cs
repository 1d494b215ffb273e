using Audit.Language;

namespace Audit.Tests.Language;

/// <summary>The list itself.</summary>
public sealed class JargonListTests
{
    private static readonly string[] Kinds = ["linking", "verb", "noun", "adjective", "law", "money", "paper", "time", "family", "status", "housing", "digital", "acronym"];
    private static readonly string[] Supports = ["sourced", "dila-defined", "dila-abbreviation", "editorial", "editorial-acronym"];

    [Test]
    public void Every_term_is_listed_once_with_plain_words_and_its_support()
    {
        Assert.That(Jargon.Terms, Has.Count.GreaterThanOrEqualTo(474));
        Assert.That(Jargon.Terms.Select(t => t.Term), Is.Unique);
        Assert.That(Jargon.Terms.Where(t => t.Plain.Count == 0 || t.Plain.Any(string.IsNullOrWhiteSpace)), Is.Empty);
        Assert.That(Jargon.Terms.Select(t => t.Kind), Is.All.AnyOf(Kinds));
        Assert.That(Jargon.Terms.Select(t => t.Support), Is.All.AnyOf(Supports));
        Assert.That(Jargon.Terms.Where(t => (t.Kind == "acronym") != (t.Expansion is not null)), Is.Empty);
    }

    [TestCaseSource(nameof(Written))]
    public void Every_term_is_found_where_it_is_written(string written, string term)
    {
        Assert.That(Jargon.In($"On lit {written} ici.").Select(h => h.Term.Term), Does.Contain(term));
    }

    [TestCaseSource(nameof(WithNote))]
    public void A_term_with_a_note_is_found_only_in_its_meaning(string written)
    {
        Assert.That(Jargon.In($"On lit {written} ici."), Is.Empty);
    }

    [Test]
    public void What_looks_like_a_term_and_is_none_is_not_found()
    {
        var wrong = Jargon.Terms.SelectMany(t => t.Unless.Select(plain => (Plain: plain, Found: Jargon.In($"On lit {plain} ici.")))).Where(e => e.Found.Count > 0);

        Assert.That(wrong.Select(w => w.Plain), Is.Empty);
    }

    private static IEnumerable<TestCaseData> Written() =>
        Jargon.Terms.Where(t => t.Kind != "acronym").SelectMany(t => (t.Met.Count > 0 ? t.Met : [t.Term]).Select(met => new TestCaseData(met, t.Term).SetArgDisplayNames(met)));

    private static string[] WithNote() => ["effectif", "signification", "expédition", "retenue", "rappel", "courant", "greffe", "arrêté", "réputé", "disposition"];
}
