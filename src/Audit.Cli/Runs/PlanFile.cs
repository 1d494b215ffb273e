using System.Text.Json;

namespace Audit.Cli.Runs;

/// <summary>
/// <c>plan.json</c>, written at the start of a run: what was to be made, from what. A run that was cut is taken up again by it. It holds
/// fingerprints of what was read, never a value.
/// </summary>
internal sealed record PlanFile(string Schema, string Version, IReadOnlyList<PlanLine> Journeys)
{
    internal const string FileName = "plan.json";
    private const string Id = "audit-plan";
    private const string Current = "1.0";

    private static readonly JsonSerializerOptions Json = new(RunSummary.Json) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    internal static PlanFile Of(IReadOnlyList<Planned> plan) => new(Id, Current, [.. plan.Select(PlanLine.Of)]);

    internal void Write(string root) => WholeFile.Write(Path.Combine(root, FileName), JsonSerializer.Serialize(this, Json));

    /// <summary>The plan of the run in this folder; null when there is none.</summary>
    /// <exception cref="FileProblemException">The file is no plan, or one of a newer tool.</exception>
    internal static PlanFile? Read(string root)
    {
        var file = Path.Combine(root, FileName);
        if (!File.Exists(file)) return null;
        var plan = Parse(File.ReadAllText(file));
        if (plan is { Schema: Id } && plan.Version.Split('.')[0] == Current.Split('.')[0]) return plan;
        throw new FileProblemException(new FileProblem(file, 0, 0, Found(plan), new($"le plan d'une série (« {Id} » {Current}) : recommencez sans --resume, ou choisissez un autre --out", $"the plan of a run ('{Id}' {Current}): start again without --resume, or choose another --out")));
    }

    /// <summary>The same, or null for whatever is no plan of this tool.</summary>
    internal static PlanFile? Left(string root)
    {
        var file = Path.Combine(root, FileName);
        return File.Exists(file) && Parse(File.ReadAllText(file)) is { Schema: Id } plan ? plan : null;
    }

    private static Said Found(PlanFile? plan) => plan is null
        ? new("autre chose", "something else") : new($"schéma « {plan.Schema} », version {plan.Version}", $"schema '{plan.Schema}', version {plan.Version}");

    private static PlanFile? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<PlanFile>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One journey of a plan. <paramref name="Folder"/> is relative to the run's, with forward slashes.</summary>
internal sealed record PlanLine(string Folder, string Scenario, string Persona, int? Repeat, Inputs Inputs)
{
    internal static PlanLine Of(Planned planned) => new(planned.Folder, planned.Scenario.Id, planned.Persona.Id, planned.Repeat, Inputs.Of(planned));
}
