using Audit.Language;
using Audit.Tests.Files;

namespace Audit.Tests.Language;

public sealed class ReadabilityTests
{
    [Test]
    public void The_formulas_can_be_checked_by_hand()
    {
        var readability = Readability.Of(Enumerable.Repeat("La demoiselle mange un chocolat.", 20))!;

        Assert.That((readability.Words, readability.Sentences), Is.EqualTo((100, 20)));
        Assert.That(readability.WordsPerSentence, Is.EqualTo(5));
        Assert.That(readability.SyllablesPerWord, Is.EqualTo(9 / 5.0).Within(1e-9), "la 1, de·moi·selle 3, mange 1, un 1, cho·co·lat 3");
        Assert.That(readability.KandelMoles, Is.EqualTo(207 - (1.015 * 5) - (73.6 * 1.8)).Within(1e-9));
        Assert.That(readability.Lix, Is.EqualTo(5 + (100 * 2 / 5.0)).Within(1e-9));
    }

    [Test]
    public void Under_a_hundred_words_nothing_is_said()
    {
        Assert.That(Readability.Of(["Une phrase courte."]), Is.Null);
        Assert.That(Readability.Of([]), Is.Null);
        Assert.That(Readability.Of(Enumerable.Repeat("Un mot de plus ici ou là encore.", 12)), Is.Null, "96 words");
    }

    [Test]
    public void Numbers_and_addresses_are_words_without_syllables()
    {
        var with = Readability.Of(Enumerable.Repeat("La mairie ouvre le 12 à 9 h 30 et le 13 à 14 h, au 01 23 45 67 89.", 10))!;

        Assert.That(with.Words, Is.EqualTo(140));
        Assert.That(with.SyllablesPerWord, Is.EqualTo(10 / 9.0).Within(1e-9), "la mai·rie ouvre le à et le à au");
    }

    [TestCaseSource(nameof(Pairs))]
    public void The_plain_version_of_a_letter_reads_easier_every_time(string pair)
    {
        var (letter, plain) = (Of($"{pair}.letter"), Of($"{pair}.plain"));
        TestContext.Out.WriteLine($"{pair}: Kandel-Moles {letter.KandelMoles:F0} → {plain.KandelMoles:F0}, LIX {letter.Lix:F0} → {plain.Lix:F0}");

        Assert.That(plain.KandelMoles, Is.GreaterThan(letter.KandelMoles));
        Assert.That(plain.Lix, Is.LessThan(letter.Lix));
    }

    [TestCaseSource(nameof(Pairs))]
    public void The_plain_version_of_a_letter_holds_hardly_any_jargon(string pair)
    {
        Assert.That(Terms($"{pair}.plain"), Has.Length.LessThanOrEqualTo(Math.Min(2, Terms($"{pair}.letter").Length)), string.Join(", ", Terms($"{pair}.plain")));
    }

    [Test]
    public void A_letter_in_the_style_of_offices_is_full_of_jargon()
    {
        var poor = Pairs().Take(12).Where(pair => Terms($"{pair}.letter").Length < 5);

        Assert.That(poor, Is.Empty);
    }

    [Test]
    public void The_hardest_sentences_are_the_long_ones_in_long_words()
    {
        var hardest = SentenceLoad.Hardest(["Venez. Il fait beau ce matin et le chat de la voisine est là.", "Nonobstant les dispositions conventionnelles antérieurement communiquées.", "Venez. Merci."], 2);

        Assert.That(hardest.Select(h => h.Sentence.Text[..4]), Is.EqualTo(new[] { "Nono", "Il f" }));
        Assert.That(hardest[0], Has.Property(nameof(SentenceLoad.Words)).EqualTo(6).And.Property(nameof(SentenceLoad.LongWords)).EqualTo(5));
    }

    [Test]
    public void A_hard_sentence_met_twice_is_told_once()
    {
        Assert.That(SentenceLoad.Hardest(["Une phrase un peu longue.", "Une phrase un peu longue.", "Non."]), Has.Count.EqualTo(2));
    }

    private static IEnumerable<string> Pairs() =>
        Directory.EnumerateFiles(Folder, "*.letter.txt").Select(f => Path.GetFileName(f).Replace(".letter.txt", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Folder => Repository.PathOf("tests/Audit.Tests/Language/Pairs");

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.txt"));

    private static Readability Of(string name) => Readability.Of([Text(name)]) ?? throw new InvalidOperationException($"{name} has fewer than {Readability.FewestWords} words.");

    private static string[] Terms(string name) => [.. Jargon.In(Text(name)).Where(h => !h.Explained).Select(h => h.Term.Term).Distinct()];
}
