using System.Text.RegularExpressions;

namespace Audit.Yaml;

/// <summary>The form a text must have, and how to say it. The published schemas hold the same patterns.</summary>
internal sealed partial record TextRule(Regex Form, Said Expected)
{
    public static readonly TextRule Id = new(IdForm(), new("un identifiant en minuscules sans accent, chiffres et tirets, comme « inscription-ecole »", "an id in small letters, digits and hyphens, such as 'school-registration'"));
    public static readonly TextRule Language = new(LanguageForm(), new("un code de langue comme fr, en ou fr-CA", "a language code such as fr, en or fr-CA"));
    public static readonly TextRule TimeZone = new(TimeZoneForm(), new("un fuseau horaire comme Europe/Paris", "a time zone such as Europe/Paris"));
    public static readonly TextRule Address = new(AddressForm(), new("un chemin qui commence par « / », ou une adresse qui commence par http:// ou https://", "a path that begins with '/', or an address that begins with http:// or https://"));
    public static readonly TextRule Host = new(HostForm(), new("un nom de serveur comme auth.example.org ou localhost:8080, sans http://", "a host such as auth.example.org or localhost:8080, without http://"));
    public static readonly TextRule Key = new(KeyForm(), new("une touche comme Enter, Tab, Escape, Space, ArrowDown, Shift+Tab ou un seul caractère", "a key such as Enter, Tab, Escape, Space, ArrowDown, Shift+Tab or one character"));
    public static readonly TextRule Literal = new(LiteralForm(), new("le texte que la personne voit ; {nom} et ${NOM} servent seulement dans « fill » et « data »", "the text the persona sees; {name} and ${NAME} are for 'fill' and 'data' only"));

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"^(UTC|[A-Z][A-Za-z_]+(/[A-Za-z_+0-9-]+){1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeZoneForm();

    [GeneratedRegex(@"^(/|/[^/\s\\]\S*|https?://[^/\s\\]\S*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex AddressForm();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostForm();

    [GeneratedRegex(@"^((Shift|Control|Alt|Meta)\+)*(Enter|Tab|Escape|Space|Backspace|Delete|Home|End|PageUp|PageDown|Arrow(Up|Down|Left|Right)|F[1-9]|F1[0-2]|\S)\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyForm();

    [GeneratedRegex(@"^(?!\$?\{[A-Za-z0-9_:-]+\}\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LiteralForm();
}
