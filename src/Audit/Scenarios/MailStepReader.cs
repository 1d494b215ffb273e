using System.Text.RegularExpressions;
using Audit.Yaml;

namespace Audit.Scenarios;

/// <summary>Reads a <c>read-mail</c> step: the subject alone, or keys that say more.</summary>
internal sealed class MailStepReader(YamlReader reader, ValueReader values)
{
    private static readonly Said Expected = new("l’objet d’un message, ou { subject: …, follow: … } ou { subject: …, code: … }", "the subject of a message, or { subject: …, follow: … } or { subject: …, code: … }");

    /// <summary>Whom messages are sent to when the step does not say.</summary>
    private static readonly DataValue Herself = new("{email}", false, Template: true);

    public Step Read(YamlNode node)
    {
        if (node is YamlNode.Scalar) return new Step.ReadMail(reader.Text(node, TextRule.Literal) ?? "", Herself, new MailUse.Follow());
        if (reader.Map(node, Expected) is not { } keys) return new Step.ReadMail("", Herself, new MailUse.Look());
        var subject = reader.Text(keys.Need("subject"), TextRule.Literal) ?? "";
        var use = Use(keys.Find("follow"), keys.Find("code"), keys.Find("pattern"));
        var to = keys.Find("to") is { } written ? values.Typed(written, null) : Herself;
        var within = reader.Number(keys.Find("within"), 1, 3600);
        keys.RefuseOthers();
        return new Step.ReadMail(subject, to, use, within is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
    }

    private MailUse Use(YamlNode? follow, YamlNode? code, YamlNode? pattern)
    {
        if (follow is not null && code is not null)
            reader.Problems.Add(code, new("« code » avec « follow »", "'code' with 'follow'"), new("« follow » pour un lien ou « code » pour un code ; une seconde étape read-mail fait l’autre", "'follow' for a link or 'code' for a code; a second read-mail step does the other"));
        if (pattern is not null && code is null)
            reader.Problems.Add(pattern, new("« pattern » sans « code »", "'pattern' without 'code'"), new("le nom du code à côté, comme « code: activation »", "the name of the code beside it, as in 'code: activation'"));
        if (code is not null) return new MailUse.Copy(reader.Text(code, TextRule.Id) ?? "", Pattern(pattern));
        if (follow is YamlNode.Scalar { IsFlag: true }) return reader.Flag(follow) == true ? new MailUse.Follow() : new MailUse.Look();
        return new MailUse.Follow(reader.Text(follow, TextRule.Literal));
    }

    private string? Pattern(YamlNode? node)
    {
        var pattern = reader.Typed(node);
        try
        {
            _ = new Regex(pattern ?? "", RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        catch (RegexParseException error)
        {
            reader.Problems.Add(node!, new($"un motif (pattern) illisible ({error.Message})", $"a pattern that cannot be read ({error.Message})"), new("une expression régulière comme « code ([0-9]{6}) »", "a regular expression such as 'code : ([0-9]{6})'"));
        }
        return pattern;
    }
}
