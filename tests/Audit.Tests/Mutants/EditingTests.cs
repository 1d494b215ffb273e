using Audit.Mutants;

namespace Audit.Tests.Mutants;

/// <summary>How a defect gets into a page.</summary>
public sealed class EditingTests
{
    private const string Page = "<!doctype html><html lang=\"fr\"><head><title>Essai</title></head><body><main><p>Bonjour</p><p>Bonjour <a href=\"/a\">ici</a></p></main></body></html>";

    [Test]
    public void An_exact_text_is_replaced_wherever_it_stands() =>
        Assert.That(Apply(new Edit { Replace = "Bonjour", With = "Salut" }), Does.Contain("<p>Salut</p><p>Salut <a").And.Not.Contain("Bonjour"));

    [Test]
    public void Every_element_of_a_selector_changes() =>
        Assert.That(Apply(new Edit { Select = "p", Insert = "after", Html = "<hr>" }), Does.Contain("<p>Bonjour</p><hr><p>").And.Contain("</p><hr></main>"));

    [Test]
    public void An_attribute_is_set_and_another_dropped() =>
        Assert.That(Apply(new Edit { Select = "a", Set = new() { ["target"] = "_blank" }, Drop = ["href"] }), Does.Contain("<a target=\"_blank\">ici</a>"));

    [Test]
    public void What_is_removed_is_gone_and_the_page_still_begins_as_one() =>
        Assert.That(Apply(new Edit { Select = "main p:first-of-type", Remove = true }), Does.StartWith("<!doctype html>").And.Contain("<main><p>Bonjour <a"));

    [Test]
    public void A_style_and_a_script_come_last_and_know_the_other_site()
    {
        var page = Apply(new Edit { Style = "p { color: red }" }, new Edit { Script = "fetch('{other}/x.js')" });
        Assert.That(page, Does.Contain("<style>p { color: red }</style></head>").And.Contain("<script>fetch('http://other/x.js')</script></body>"));
    }

    [Test]
    public void An_edit_that_finds_nothing_is_named_until_a_page_has_it()
    {
        var editing = new Editing([new Edit { Select = "#mail", Remove = true }, new Edit { Replace = "Bonsoir" }], "");
        editing.Apply(Page);
        Assert.That(editing.Unmatched, Is.EqualTo(["select: #mail", "replace: Bonsoir"]));
        editing.Apply(Page.Replace("Bonjour", "Bonsoir", StringComparison.Ordinal));
        Assert.That(editing.Unmatched, Is.EqualTo(["select: #mail"]));
    }

    private static string Apply(params Edit[] edits) => new Editing(edits, "http://other").Apply(Page);
}
