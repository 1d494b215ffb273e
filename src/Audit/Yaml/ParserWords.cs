namespace Audit.Yaml;

/// <summary>The YAML parser speaks English, and of its own work; the mistakes people make most are told in French by what to do.</summary>
internal static class ParserWords
{
    private static readonly (string Part, string Fr)[] Known =
    [
        ("invalid mapping", "un deux-points de trop, ou une ligne mal alignée : mettez entre guillemets un texte qui contient un deux-points"),
        ("did not find expected key", "cette ligne n’est pas une clé, ou elle n’est pas alignée avec celles d’avant"),
        ("did not find expected ','", "un crochet ou une accolade n’est pas fermé, ou une virgule manque"),
        ("did not find expected node content", "une valeur manque ici, ou un crochet n’est pas fermé"),
        ("wrong indentation", "un guillemet est ouvert et n’est pas fermé, ou la suite d’un texte entre guillemets est mal alignée"),
        ("unexpected end of stream", "un guillemet est ouvert et n’est pas fermé"),
        ("cannot start any token", "un texte qui commence par @, % ou ` : mettez-le entre guillemets"),
        ("Block sequence entries are not allowed", "un tiret n’est pas permis ici : allez à la ligne avant"),
        ("unknown escape character", "une barre oblique inverse (\\) entre guillemets doubles : mettez des guillemets simples (')"),
    ];

    /// <summary>The parser's own sentence in English; in French what to do about it, or that sentence, said to be English.</summary>
    public static Said Of(string message)
    {
        var why = message.TrimEnd('.');
        return new(Known.FirstOrDefault(k => why.Contains(k.Part, StringComparison.Ordinal)).Fr ?? $"en anglais : {why}", why);
    }
}
