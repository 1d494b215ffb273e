namespace Audit.Tests.Language.MediaWiki;

public sealed class MessageTests
{
    [TestCase("Voir [[Special:Version|la version]].", "Voir la version.")]
    [TestCase("Il reste {{PLURAL:$1|$1 jour|$1 jours}}.", "Il reste … jour.")]
    [TestCase("<b>Gras</b> et ''penché'' sur {{SITENAME}}", "Gras et penché sur Wiki")]
    [TestCase("[https://example.org/ Le guide] {{int:colon}} fin", "Le guide fin")]
    [TestCase("{{GENDER:$2|Le {{PLURAL:$1|membre|membres}}|La membre}}", "Le membre")]
    public void Wiki_marks_are_taken_out_as_on_the_page(string message, string shown)
    {
        Assert.That(Messages.Shown(message), Is.EqualTo(shown));
    }
}
