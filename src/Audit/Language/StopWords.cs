using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>The small words no text does without, by language.</summary>
internal static class StopWords
{
    private static readonly Dictionary<string, string> ByLanguage = new()
    {
        ["fr"] = "de la le les des et à en du un une est pour que qui dans sur au aux pas ce ne se vous votre vos par avec ou sont être plus il elle nous cette ces mon ma mes je son sa ses leur mais si été avez ont été d l qu n s c j m où ou cet puis afin chaque dont sans sous notre nos tout tous fait faire peut doit",
        ["en"] = "the of and to in is you that it for was on are with as at be this have from or by not but what all were your when we there can an which their if will how them then her would so him into has more my please do no about our any may should must than only up out",
        ["es"] = "de la el los las y a en del un una es para que por con su se no al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está mi porque usted debe puede",
        ["de"] = "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ihre ihr bitte können müssen wenn",
        ["it"] = "di e il la che in un per è una sono non con del da della le si dei alla nel come al più anche ha gli delle lo o se ma questo questa essere dal suo loro sua ed i ai ci deve può tutti dalla sul quando",
        ["pt"] = "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos você deve pode",
        ["nl"] = "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal kunt moet uw",
        ["pl"] = "i w na z się do nie jest to że o jak za od po co tak dla ale czy przez lub oraz są może tylko być przy który która które jego jej ich ten ta te tego tym",
        ["ro"] = "și de la în a cu pe din nu o un că este mai pentru care să sau se ce prin sunt fi dar după al ale lui acest această ca am au fost dumneavoastră",
        ["tr"] = "ve bir bu da de için ile olarak daha çok olan gibi en ne kadar sonra mi ya veya ama her o göre ise var değil olup tarafından üzere",
    };

    internal static readonly string[] Languages = [.. ByLanguage.Keys];

    /// <summary>Word → the languages it belongs to, by their places in <see cref="Languages"/>.</summary>
    internal static readonly FrozenDictionary<string, int[]> ByWord = Languages
        .SelectMany(language => ByLanguage[language].Split(' ').Distinct(), (language, word) => (word, Place: Array.IndexOf(Languages, language)))
        .GroupBy(e => e.word, e => e.Place, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
