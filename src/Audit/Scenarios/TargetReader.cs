using Audit.Yaml;

namespace Audit.Scenarios;

/// <summary>Reads what the persona aims at: one text, or keys that say more.</summary>
internal sealed class TargetReader(YamlReader reader)
{
    private static readonly Said Expected = new("un texte que la personne voit, ou un groupe avec name, text ou css", "a text the persona sees, or a group with one of name, text, css");

    /// <summary>ARIA roles a person can aim at or look for.</summary>
    private static readonly string[] Roles =
    [
        "button", "link", "checkbox", "radio", "switch", "textbox", "searchbox", "combobox", "listbox", "option", "spinbutton", "slider",
        "tab", "menuitem", "menuitemcheckbox", "menuitemradio", "treeitem", "gridcell", "group", "radiogroup", "dialog", "alertdialog",
        "alert", "status", "heading", "img", "region", "form", "navigation", "main", "banner", "contentinfo",
    ];

    /// <summary>Something to act on: a plain text is its label or accessible name.</summary>
    public Target Acted(YamlNode? node) => Read(node, name => new Target(Name: name));

    /// <summary>Something to see: a plain text is what stands on the screen.</summary>
    public Target Seen(YamlNode? node) => Read(node, text => new Target(Text: text));

    private Target Read(YamlNode? node, Func<string, Target> ofText) => node switch
    {
        null => new Target(),
        YamlNode.Scalar => reader.Text(node, TextRule.Literal) is { } text ? ofText(text) : new Target(),
        _ when reader.Map(node, Expected) is { } keys => Read(keys),
        _ => new Target(),
    };

    private Target Read(YamlMap keys)
    {
        var target = new Target(
            Name: reader.Text(keys.Find("name"), TextRule.Literal),
            Role: reader.OneOf(keys.Find("role"), Roles),
            Text: reader.Text(keys.Find("text"), TextRule.Literal),
            Css: reader.Text(keys.Find("css")),
            Within: reader.Text(keys.Find("within"), TextRule.Literal));
        keys.RefuseOthers();
        RefuseTwoWays(keys);
        return target;
    }

    private void RefuseTwoWays(YamlMap keys)
    {
        var ways = keys.Entries.Select(e => e.Key.Value).Where(k => k is "name" or "text" or "css").ToList();
        if (ways.Count == 0)
            reader.Problems.Add(keys.Node, new("ni « name », ni « text », ni « css »", "no 'name', 'text' or 'css'"), new("l’un des trois", "one of them"));
        else if (ways.Count > 1)
            reader.Problems.Add(keys.Node, new($"« {ways[0]} » et « {ways[1]} » ensemble", $"'{ways[0]}' and '{ways[1]}' together"), Nearest.OneOf(["name", "text", "css"], ""));
        else if (ways[0] != "name" && keys.Find("role") is { } role)
            reader.Problems.Add(role, new($"un rôle (role) avec « {ways[0]} »", $"a role with '{ways[0]}'"), new("un rôle seulement avec « name »", "a role with 'name' only"));
    }
}
