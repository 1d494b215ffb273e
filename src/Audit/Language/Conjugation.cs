namespace Audit.Language;

/// <summary>The forms French verbs take on a page: present, imperfect, future, conditional, subjunctive, participles. Not the past historic, which procedures do not use.</summary>
internal static class Conjugation
{
    private static readonly string[] Imperfect = ["ais", "ait", "ions", "iez", "aient"];
    private static readonly string[] Future = ["ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient"];

    /// <summary>Ending of the infinitive; the present; stem of the future; subjunctive; past participle, for what the rules do not give.</summary>
    private static readonly (string Ending, string Present, string Future, string Subjunctive, string Participle)[] Irregular =
    [
        ("faire", "fais fait faisons faites font", "fer", "fasse fasses fassions fassiez fassent", "fait"),
        ("mettre", "mets met mettons mettez mettent", "mettr", "mette mettes mettent", "mis"),
        ("prendre", "prends prend prenons prenez prennent", "prendr", "prenne prennes prennent", "pris"),
        ("tenir", "tiens tient tenons tenez tiennent", "tiendr", "tienne tiennes tiennent", "tenu"),
        ("cevoir", "çois çoit cevons cevez çoivent", "cevr", "çoive çoives çoivent", "çu"),
        ("crire", "cris crit crivons crivez crivent", "crir", "crive crives crivent", "crit"),
        ("joindre", "joins joint joignons joignez joignent", "joindr", "joigne joignes joignent", "joint"),
        ("courir", "cours court courons courez courent", "courr", "coure coures courent", "couru"),
        ("pourvoir", "pourvois pourvoit pourvoyons pourvoyez pourvoient", "pourvoir", "pourvoie pourvoies pourvoient", "pourvu"),
        ("surseoir", "sursois sursoit sursoyons sursoyez sursoient", "surseoir", "sursoie sursoies sursoient", "sursis"),
        ("valoir", "vaux vaut valons valez valent", "vaudr", "vaille vailles vaillent", "valu"),
    ];

    /// <summary>Every form of the verb, or none when the word is no infinitive these rules know.</summary>
    internal static IReadOnlyCollection<string> Of(string infinitive)
    {
        foreach (var model in Irregular)
            if (infinitive.EndsWith(model.Ending, StringComparison.Ordinal)) return Forms(infinitive, infinitive[..^model.Ending.Length], model);
        if (infinitive.EndsWith("er", StringComparison.Ordinal)) return FirstGroup(infinitive[..^2]);
        return infinitive.EndsWith("ir", StringComparison.Ordinal) ? SecondGroup(infinitive[..^1]) : [];
    }

    private static HashSet<string> Forms(string infinitive, string stem, (string Ending, string Present, string Future, string Subjunctive, string Participle) model)
    {
        string[] present = [.. model.Present.Split(' ').Select(f => stem + f)];
        var we = present.Single(f => f.EndsWith("ons", StringComparison.Ordinal))[..^3];
        return
        [
            infinitive, .. present, .. Imperfect.Select(e => we + e), we + "ant",
            .. Future.Select(e => stem + model.Future + e), .. model.Subjunctive.Split(' ').Select(f => stem + f), .. Inflection.Adjective(stem + model.Participle),
        ];
    }

    /// <summary>délivrer, effectuer; with the changes of envoyer (i before a mute e), déférer (è), proroger (e before a, o).</summary>
    private static HashSet<string> FirstGroup(string stem)
    {
        var mute = BeforeMuteE(stem);
        var soft = stem[^1] == 'g' ? stem + "e" : stem[^1] == 'c' ? stem[..^1] + "ç" : stem;
        var future = stem.EndsWith("oy", StringComparison.Ordinal) || stem.EndsWith("uy", StringComparison.Ordinal) || IsOpenE(stem, 'e') ? mute : stem;
        return
        [
            stem + "er", stem + "ez", soft + "ons", mute + "e", mute + "es", mute + "ent",
            soft + "ais", soft + "ait", soft + "aient", stem + "ions", stem + "iez", soft + "ant",
            .. Future.Select(e => future + "er" + e), .. Future.Select(e => mute + "er" + e), .. Inflection.Adjective(stem + "é"),
        ];
    }

    private static HashSet<string> SecondGroup(string stem) =>
    [
        stem + "r", stem + "s", stem + "t", stem + "ssons", stem + "ssez", stem + "ssent", .. Imperfect.Select(e => stem + "ss" + e),
        stem + "sse", stem + "sses", stem + "ssant", .. Future.Select(e => stem + "r" + e), .. Inflection.Adjective(stem),
    ];

    private static string BeforeMuteE(string stem)
    {
        if (stem.EndsWith("oy", StringComparison.Ordinal) || stem.EndsWith("uy", StringComparison.Ordinal)) return stem[..^1] + "i";
        return IsOpenE(stem, 'é') || IsOpenE(stem, 'e') ? stem[..^2] + "è" + stem[^1] : stem;
    }

    /// <summary>The vowel before the last consonant: déf(é)r-er, rel(e)v-er.</summary>
    private static bool IsOpenE(string stem, char vowel) => stem.Length > 2 && stem[^2] == vowel && !Letters.IsVowel(stem[^1]);
}
