using Audit.Language;

namespace Audit.Tests.Language;

public sealed class WordTests
{
    [TestCase("L’école et l'agent qu’il faut", "école", "et", "agent", "il", "faut")]
    [TestCase("Aujourd’hui quelqu’un d’autre", "Aujourd’hui", "quelqu’un", "autre")]
    [TestCase("un rendez-vous, a-t-il dit", "un", "rendez-vous", "a-t-il", "dit")]
    [TestCase("agréé(e)s et enfant(s), usager·ère·s", "agréé(e)s", "et", "enfant(s)", "usager·ère·s")]
    [TestCase("l’art. L. 262-8 et la loi n° 2005-102", "art.", "L. 262-8", "et", "la", "loi", "n° 2005-102")]
    [TestCase("C.-à-d. la S.N.C.F. et J.-P. Martin", "C.-à-d.", "la", "S.N.C.F.", "et", "J.-P.", "Martin")]
    [TestCase("Bonjour… (merci) – « oui » !", "Bonjour", "merci", "oui")]
    public void Words_are_what_a_person_reads_as_words(string text, params string[] words)
    {
        Assert.That(FrenchText.Words(text), Is.EqualTo(words));
    }

    [TestCase("3,5", TokenKind.Number)]
    [TestCase("1 234,56", TokenKind.Number)]
    [TestCase("1\u202F234\u00A0567", TokenKind.Number)]
    [TestCase("1er", TokenKind.Number)]
    [TestCase("18-25", TokenKind.Number)]
    [TestCase("9 h 30", TokenKind.Time)]
    [TestCase("9\u00A0h", TokenKind.Time)]
    [TestCase("17h30", TokenKind.Time)]
    [TestCase("12:30", TokenKind.Time)]
    [TestCase("12/03/2025", TokenKind.Date)]
    [TestCase("2025-03-12", TokenKind.Date)]
    [TestCase("01 23 45 67 89", TokenKind.Phone)]
    [TestCase("01.23.45.67.89", TokenKind.Phone)]
    [TestCase("+33 1 23 45 67 89", TokenKind.Phone)]
    [TestCase("0 800 123 456", TokenKind.Phone)]
    [TestCase("accueil.enfance@mairie-exemple.fr", TokenKind.Address)]
    [TestCase("https://www.example.org/a?b=c#d", TokenKind.Address)]
    [TestCase("service.example.fr/aide", TokenKind.Address)]
    [TestCase("attestation.pdf", TokenKind.Address)]
    [TestCase("L. 262-8", TokenKind.Reference)]
    [TestCase("R. 123", TokenKind.Reference)]
    [TestCase("n° 2005-102", TokenKind.Reference)]
    [TestCase("l’", TokenKind.Elision, "l’agent")]
    [TestCase("L'", TokenKind.Elision, "L'agent")]
    [TestCase("jusqu’", TokenKind.Elision, "jusqu’ici")]
    public void What_is_no_word_is_one_piece_of_its_own_kind(string piece, TokenKind kind, string? within = null)
    {
        var text = $"Voir {within ?? piece}, merci";

        Assert.That(FrenchText.Tokens(text).Select(t => (t.In(text).ToString(), t.Kind)), Does.Contain((piece, kind)));
    }

    [TestCase("de 9h-12h", "de|9h|-|12h")]
    [TestCase("10 hommes", "10|hommes")]
    [TestCase("le 75011 Paris", "le|75011|Paris")]
    [TestCase("0123456789012", "0123456789012")]
    [TestCase("à 2,50 €.", "à|2,50|€|.")]
    [TestCase("fin de la page.Suite", "fin|de|la|page|.|Suite")]
    public void Figures_end_where_they_end(string text, string pieces)
    {
        Assert.That(string.Join('|', FrenchText.Tokens(text).Select(t => t.In(text).ToString())), Is.EqualTo(pieces));
    }

    [Test]
    public void Every_piece_knows_its_place_and_nothing_but_spaces_is_left_out()
    {
        const string text = "  L’aide\u00A0: 1 234 € – dès 9 h 30… (art. L. 262-8), écrire à a.b@example.fr !\n« Fin »  ";

        var tokens = FrenchText.Tokens(text);

        Assert.That(tokens.Zip(tokens.Skip(1)).All(p => p.First.End <= p.Second.Start));
        Assert.That(string.Concat(tokens.Select(t => t.In(text).ToString())).Where(NoSpace), Is.EqualTo(text.Where(NoSpace)));
    }

    [TestCase("")]
    [TestCase("   \n ")]
    [TestCase("'")]
    [TestCase("l’")]
    [TestCase("a@")]
    [TestCase("(((")]
    [TestCase("\uD83D")]
    [TestCase("www.")]
    [TestCase("n°")]
    [TestCase("1,")]
    public void Odd_texts_break_nothing(string text)
    {
        Assert.That(() => (FrenchText.Words(text), FrenchText.Sentences(text), Jargon.In(text), Acronyms.In([text]), LanguageGuess.Of(text)), Throws.Nothing);
    }

    private static bool NoSpace(char sign) => !char.IsWhiteSpace(sign);
}
