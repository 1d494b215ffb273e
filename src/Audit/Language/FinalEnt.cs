using System.Collections.Frozen;

namespace Audit.Language;

/// <summary>Words in -ent: mute in a verb (ils parlent), heard elsewhere (un agent, lentement, il vient).</summary>
internal static class FinalEnt
{
    /// <summary>Nouns, adjectives, adverbs and forms of venir and tenir whose -ent is heard, by what stands before it; -ment has its own rule.</summary>
    private static readonly FrozenSet<string> Heard = Words(
        """
        abs abstin acc accid adhér adjac adolesc affér afflu ag antécéd appar ard arg astring
        bival c chi cli coeffici cohér coïncid compét concurr confid conflu consci conséqu cons cont contin conting convalesc converg couv
        d déc décad déf défici défér déliquesc dépon déterg différ dilig dissid diverg dol
        effervesc effici éloqu émerg émin émolli équival év évanesc évid excell excipi expédi
        ferv fluoresc fréqu g gradi grandiloqu imman immin impati impénit impertin impot imprud impud incandesc incid incohér incompét inconsci inconséqu incontin inconvéni indéc indiffér indig indol indulg influ ingrédi inhér innoc insol intellig intermitt
        l lat luminesc mécont munific néglig ongu opul ori
        par pati pénit perman pertin phosphoresc polyval préc press précéd prés présid proémin prud pulvérul purul quoti
        réc récipi récurr référ rég rel rémin réman résid résili restring ress rétic
        s sci serp somnol souv strid subséqu succul tal tang torr transluc transpar trid trucul turbul urg v viol virul
        """);

    /// <summary>Stems before -ent of the third person of verbs in -mer and of dormir: without them -ment is an adverb or a noun.</summary>
    private static readonly FrozenSet<string> VerbsInM = Words(
        """
        abîm acclam affam affirm aim alarm allum anim approxim arm arrim assum assomm blâm brim
        calm charm chôm clam comprim confirm conform consomm consum déclam décomprim déform dénomm déprim désarm diffam diplôm dorm
        élim embaum endorm enferm enflamm entam enthousiasm envenim escrim essaim estim exclam exhum exprim
        ferm film form fum germ gomm imprim infirm inform inhum intim légitim lim mim mésestim
        nomm opprim pâm parsèm parfum périm plum prénomm présum prim proclam programm
        rallum ram ranim réaffirm réanim réarm réclam redorm referm reform réform réimprim renferm renomm reprogramm réprim résum rim
        sèm somm subsum sublim supprim surestim surnomm tram transform victim
        """);

    private static readonly FrozenSet<string> FromVenirAndTenir = Words("v t dev rev conv prov parv interv surv adv prév subv souv contrev dét obt cont maint ret sout entret appart abst");

    /// <summary>True when the word ends in a mute -ent. The word is in lower case and in one piece.</summary>
    internal static bool IsMute(ReadOnlySpan<char> word)
    {
        if (!word.EndsWith("ent") || word.Length < 4) return false;
        var stem = word[..^3];
        if (stem.EndsWith("ai") || stem.EndsWith("oi") || stem.EndsWith("ui")) return true;
        if (stem[^1] == 'm') return In(VerbsInM, stem);
        if (stem[^1] == 'i' && In(FromVenirAndTenir, stem[..^1])) return false;
        return !In(Heard, stem);
    }

    private static bool In(FrozenSet<string> set, ReadOnlySpan<char> stem) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem);

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
