using Audit.Personas;
using Audit.Scenarios;
using YamlDotNet.Serialization;

namespace Audit.Mutants;

/// <summary>The procedure's own scenario, with the steps a defect adds and under the names it leaves. What comes out is read as strictly as any scenario.</summary>
internal static class MutatedScenario
{
    private static readonly IDeserializer Reading = new DeserializerBuilder().Build();
    private static readonly ISerializer Writing = new SerializerBuilder().Build();

    /// <summary>Where a step, or the end, says whom it means.</summary>
    private static readonly string[] Aims = ["click", "field", "option", "expect", "wait-for", "completion"];

    /// <param name="host">Of the other site, where the persona may be taken too.</param>
    /// <exception cref="FileProblemException">A step of the mutant that is none.</exception>
    internal static Scenario For(Mutant mutant, Persona persona, string host)
    {
        var procedure = Procedure.Of(mutant);
        var file = Path.Combine(AppContext.BaseDirectory, "mutated", procedure.ScenarioFile);
        var tree = (Dictionary<object, object>)Renamed(Reading.Deserialize<object>(File.ReadAllText(file)), mutant.Instead);
        tree["steps"] = Steps((List<object>)tree["steps"], procedure, mutant);
        tree["hosts"] = new List<object> { host };
        return ScenarioValues.Resolve(ScenarioFile.Parse(Writing.Serialize(tree), mutant.Id, _ => null), persona);
    }

    private static List<object> Steps(List<object> steps, Procedure procedure, Mutant mutant)
    {
        if (mutant is { Do: [], ExtraPages: [] }) return steps;
        var page = procedure.PlaceOf(mutant.Page);
        var clicks = steps.Index().Where(s => s.Item is Dictionary<object, object> step && step.ContainsKey("click")).Select(s => s.Index).ToList();
        var (arrival, leaving) = (page == 0 ? 0 : clicks[page - 1] + 1, page < clicks.Count ? clicks[page] : steps.Count);
        return [.. steps[..arrival], .. mutant.ExtraPages.SelectMany(p => p.Do), .. steps[arrival..leaving], .. mutant.Do, .. steps[leaving..]];
    }

    private static object Renamed(object node, Dictionary<string, object> instead) => node switch
    {
        Dictionary<object, object> map => map.ToDictionary(e => e.Key, e => e.Key is string key && Aims.Contains(key) ? Aimed(e.Value, instead) : Renamed(e.Value, instead)),
        List<object> list => list.Select(item => Renamed(item, instead)).ToList(),
        _ => node,
    };

    private static object Aimed(object target, Dictionary<string, object> instead) => target switch
    {
        string words when instead.TryGetValue(words, out var now) => now,
        Dictionary<object, object> map when map.GetValueOrDefault("text") is string text && instead.TryGetValue(text, out var now) => now is string ? new Dictionary<object, object> { ["text"] = now } : now,
        _ => Renamed(target, instead),
    };
}
