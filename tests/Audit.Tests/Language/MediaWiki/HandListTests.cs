using Audit.Language;
using Audit.Tests.Files;

namespace Audit.Tests.Language.MediaWiki;

/// <summary>
/// Jargon and acronyms held against a list made by hand, by somebody who had not seen the matcher, on interface texts nobody here wrote.
/// How the list is made: README.md beside this file.
/// </summary>
public sealed class HandListTests
{
    private const double Least = 0.95;

    private static string Folder => Repository.PathOf("tests/Audit.Tests/Language/MediaWiki");

    [TestCase("jargon")]
    [TestCase("acronym")]
    public void Nearly_all_and_nearly_only_what_a_person_marked_is_found(string kind)
    {
        var marked = Marked(kind);
        var found = Sample().SelectMany(m => Found(kind, m.Value).Select(term => (m.Key, Term: term))).ToHashSet();
        var right = found.Intersect(marked).Count();
        TestContext.Out.WriteLine($"{kind}: {right} found of {marked.Count} marked; {found.Count - right} found and not marked.");
        TestContext.Out.WriteLine($"Missed: {string.Join("; ", marked.Except(found))}\nToo many: {string.Join("; ", found.Except(marked))}");

        Assert.That(marked, Is.Not.Empty);
        Assert.That((double)right / found.Count, Is.GreaterThanOrEqualTo(Least), "precision");
        Assert.That((double)right / marked.Count, Is.GreaterThanOrEqualTo(Least), "recall");
    }

    [Test]
    [Explicit("Writes the texts for the person who makes the list")]
    public void Write_the_sample_to_be_read()
    {
        var file = Path.Combine(Path.GetTempPath(), "mediawiki-sample.tsv");
        File.WriteAllLines(file, Sample().Select(m => $"{m.Key}\t{m.Value.ReplaceLineEndings(" ")}"));
        TestContext.Out.WriteLine(file);
    }

    private static List<KeyValuePair<string, string>> Sample()
    {
        Assume.That(Messages.AreInstalled, "MediaWiki's French texts are not here (Debian package mediawiki): nothing to compare with.");
        var texts = Messages.Read();
        string[] keys = [.. Lines("sample.txt")];
        var sample = keys.Where(texts.ContainsKey).Select(k => KeyValuePair.Create(k, texts[k])).ToList();
        Assert.That(sample, Has.Count.GreaterThan(keys.Length * 9 / 10), "another version of MediaWiki: too many keys are gone");
        return sample;
    }

    private static HashSet<(string Key, string Term)> Marked(string kind)
    {
        Assume.That(File.Exists(Path.Combine(Folder, "hand-list.tsv")), "The list by hand is not made yet.");
        return [.. Lines("hand-list.tsv").Select(l => l.Split('\t')).Where(l => l[1] == kind).Select(l => (l[0], l[2]))];
    }

    private static IEnumerable<string> Found(string kind, string text) => kind == "jargon"
        ? Jargon.In(text).Where(h => !h.Explained).Select(h => h.Term.Term).Distinct()
        : Acronyms.In([text]).Where(a => !a.Expanded).Select(a => a.Text);

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0 && l[0] != '#');
}
