using Audit.Indicators;

namespace Audit.Gating;

/// <summary>What a gate lets through, as a town decides it.</summary>
/// <param name="NewFindings">With a baseline: the lightest severity of a new finding that fails.</param>
/// <param name="Limits">For every persona.</param>
/// <param name="Personas">Further or other limits for a persona; each must be in the run.</param>
public sealed record Budget(
    string Id,
    Severity NewFindings,
    Limits Limits,
    IReadOnlyDictionary<string, Limits> Personas,
    IReadOnlyList<Waiver> Waivers)
{
    /// <summary>The limits that hold for a persona: her own first, the common ones where she has none.</summary>
    public Limits For(string persona) => Personas.TryGetValue(persona, out var own) ? own.Over(Limits) : Limits;
}

/// <summary>Limits of one sort each; null or empty where there is none.</summary>
/// <param name="Index">The lowest index.</param>
/// <param name="Dimensions">The most points a dimension may lose.</param>
/// <param name="Severities">The most findings of a severity, whether accepted or not.</param>
public sealed record Limits(
    double? Index,
    IReadOnlyList<MeasureLimit> Measures,
    IReadOnlyDictionary<Dimension, double> Dimensions,
    IReadOnlyDictionary<Severity, int> Severities)
{
    public static Limits None { get; } = new(null, [], new Dictionary<Dimension, double>(), new Dictionary<Severity, int>());

    internal Limits Over(Limits common) => new(
        Index ?? common.Index,
        [.. Measures, .. common.Measures.Where(c => !Measures.Any(m => m.Measure == c.Measure && m.Part == c.Part))],
        Over(Dimensions, common.Dimensions),
        Over(Severities, common.Severities));

    private static Dictionary<TKey, TValue> Over<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> own, IReadOnlyDictionary<TKey, TValue> common) where TKey : notnull =>
        own.Concat(common.Where(c => !own.ContainsKey(c.Key))).ToDictionary();
}

/// <summary>The limit of one measure, or of one of its parts.</summary>
/// <param name="OneOf">For a measure said in a word: the words that pass.</param>
public sealed record MeasureLimit(string Measure, string? Part, double? AtMost, double? AtLeast, IReadOnlyList<string>? OneOf);

/// <summary>An exception with a reason, somebody who answers for it, and an end.</summary>
/// <param name="Finding">Fingerprint of a finding that may stay; null when it is about a measure.</param>
/// <param name="Measure">A measure whose limits are not held; null when it is about a finding.</param>
/// <param name="Persona">Only for this one; null for all.</param>
/// <param name="Owner">A role that can be asked in a year, such as "portal team".</param>
/// <param name="Expires">The last day it holds.</param>
public sealed record Waiver(string? Finding, string? Measure, string? Persona, string Reason, string Owner, DateOnly Expires)
{
    /// <summary>What it excuses, as written in the file.</summary>
    public string Of => Finding ?? Measure ?? "";

    internal bool HoldsFor(string persona) => Persona is null || Persona == persona;
}
