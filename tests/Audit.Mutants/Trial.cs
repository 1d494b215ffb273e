using System.Diagnostics;
using Audit.Journeys;
using Audit.Journeys.Browsers;
using Audit.Personas;
using Audit.Scoring;
using Audit.Traces;
using Trace = Audit.Traces.Trace;

namespace Audit.Mutants;

/// <summary>A mutant, and what the report of a journey through it says.</summary>
/// <param name="Unmatched">Edits and extra pages without effect: then the mutant is none.</param>
internal sealed record Trial(Mutant Mutant, Ending Ending, Scorecard Card, IReadOnlyList<string> Unmatched, TimeSpan Took)
{
    private const string UnmatchedFile = "without-effect.txt";

    /// <summary>Makes the journey; its trace stays in the folder.</summary>
    internal static async Task<Trial> MakeAsync(Mutant mutant, LiveBrowser browser, string folder, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        await using var town = await MutatedTown.OpenAsync(mutant, cancel);
        var persona = PersonaLibrary.Find(mutant.Persona);
        var request = new JourneyRequest(MutatedScenario.For(mutant, persona, town.OtherHost), persona, town.BaseUrl, TraceIn(folder), AllowFinalSubmit: false);
        var trace = await Journey.GoAsync(await browser.GetAsync(cancel), request, _ => { }, cancel);
        cancel.ThrowIfCancellationRequested();
        if (town.Unmatched is { Count: > 0 } unmatched) await File.WriteAllLinesAsync(Path.Combine(folder, UnmatchedFile), unmatched, cancel);
        return Of(mutant, trace, town.Unmatched, watch.Elapsed);
    }

    /// <summary>Judges again a journey that was made before.</summary>
    /// <exception cref="TraceFileException">There is none in the folder.</exception>
    internal static Trial Again(Mutant mutant, string folder)
    {
        var unmatched = Path.Combine(folder, UnmatchedFile);
        return Of(mutant, TraceFile.Read(TraceIn(folder)), File.Exists(unmatched) ? File.ReadAllLines(unmatched) : [], TimeSpan.Zero);
    }

    private static Trial Of(Mutant mutant, Trace trace, IReadOnlyList<string> unmatched, TimeSpan took) =>
        new(mutant, trace.Ending, Judge.Score(trace, Profile.Default), unmatched, took);

    private static string TraceIn(string folder) => Path.Combine(folder, "trace");
}
