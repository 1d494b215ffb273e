using Audit.DemoTown;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Browser.Tests.Demo;

/// <summary>The demo's journeys, made once for all the tests that look at them.</summary>
internal static class DemoJourneys
{
    private static readonly Lazy<Task<Made>> HardOnce = new(() => MakeAsync("hard"));
    private static readonly Lazy<Task<Made>> EasyOnce = new(() => MakeAsync("easy"));

    internal static Task<Made> HardAsync() => HardOnce.Value;

    internal static Task<Made> EasyAsync() => EasyOnce.Value;

    internal static Task<Made> OfAsync(string version) => version == "hard" ? HardAsync() : EasyAsync();

    internal static Scenario Scenario(string version, Persona persona)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "scenarios", "demo", $"school-registration-{version}.yaml");
        return ScenarioValues.Resolve(ScenarioFile.Read(file, _ => null), persona);
    }

    private static async Task<Made> MakeAsync(string version)
    {
        await using var town = await Town.StartAsync();
        var persona = PersonaLibrary.Find(PersonaLibrary.DefaultId);
        var folder = Go.NewFolder();
        var trace = await Go.ThroughAsync(town.BaseUrl, Scenario(version, persona), folder, persona);
        return new Made(trace, Judge.Score(trace, Profile.Default), folder, town.Registrations);
    }

    internal sealed record Made(Trace Trace, Scorecard Card, string Folder, IReadOnlyList<Registration> Registrations);
}
