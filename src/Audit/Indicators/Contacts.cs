using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Audit.Personas;
using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Ways to reach a person that a page shows.</summary>
internal static partial class Contacts
{
    /// <summary>One way, and how far down the page it stands.</summary>
    internal sealed record Contact(ContactKind Kind, Box? Box);

    /// <summary>A header or a footer comes back on every page and is one text.</summary>
    private static readonly OncePerTrace<ConcurrentDictionary<string, ContactKind[]>> Told = new(_ => new(StringComparer.Ordinal));

    internal static IReadOnlyList<Contact> On(Trace trace, IReadOnlyList<TextBlock> blocks, IReadOnlyList<ControlSeen>? controls)
    {
        var told = Told.Of(trace);
        var said = from block in blocks where !block.InPopUp && block.Field is null from kind in told.GetOrAdd(block.Text, OfText, trace.Persona) select new Contact(kind, block.Box);
        return [.. (controls ?? []).Where(c => !c.InPopUp).SelectMany(OfControl), .. said];
    }

    /// <summary>A page that shows her own number or address back to her gives her nobody to reach.</summary>
    private static bool IsOwn(string said, Persona persona)
    {
        var text = Letters(said);
        return persona.Data.Values.Where(v => v.Contains('@', StringComparison.Ordinal) || v.Count(char.IsDigit) > 8).Any(v => text.Contains(Letters(v), StringComparison.Ordinal));
    }

    /// <summary>A person answers: a form or a mail address is a means too, but nobody is there.</summary>
    internal static bool IsPerson(Contact contact) => contact.Kind is ContactKind.Phone or ContactKind.Desk;

    private static IEnumerable<Contact> OfControl(ControlSeen control)
    {
        if (control.Href?.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) == true) yield return new(ContactKind.Phone, control.Box);
        if (control.Href?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true) yield return new(ContactKind.Mail, control.Box);
    }

    private static ContactKind[] OfText(string text, Persona persona) => KindsIn(text).ToArray() is [_, ..] kinds && !IsOwn(text, persona) ? kinds : [];

    private static IEnumerable<ContactKind> KindsIn(string text)
    {
        if (Number().IsMatch(text) && AboutCalling().IsMatch(text)) yield return ContactKind.Phone;
        if (text.Contains('@', StringComparison.Ordinal) && Address().IsMatch(text)) yield return ContactKind.Mail;
        if (Coming().IsMatch(text)) yield return ContactKind.Desk;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>French numbers, whole or short (3939), and international ones.</summary>
    [GeneratedRegex(@"(?<!\d)((\+|00)\d{2}[\s.]?\d|0[1-9])([\s.-]?\d{2}){4}(?!\d)|(?<!\d)3\d[\s.]?\d{2}(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"appel|tél|joindre|contact|question|aide|numéro vert|accueil|mairie|standard|\bcall|phone|\bhelp", RegexOptions.IgnoreCase)]
    private static partial Regex AboutCalling();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+")]
    private static partial Regex Address();

    /// <summary>Somewhere to go and be received, not any address: the place of an appointment is no help.</summary>
    [GeneratedRegex(@"(venez|venir|passez|passer|présentez-vous)\b.{0,40}(accueil|guichet|mairie|sur place|bureau|agence|france services)|accueil (du public|physique)|(horaires|heures) d[’']ouverture|ouvert(e|s)? (au public|du lundi)|come to (the|our) (desk|office|town hall)|opening hours", RegexOptions.IgnoreCase)]
    private static partial Regex Coming();
}

/// <summary>A way to reach the administration.</summary>
internal enum ContactKind
{
    Phone,
    Desk,
    Mail,
}
