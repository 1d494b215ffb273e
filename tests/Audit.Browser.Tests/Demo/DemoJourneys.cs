using System.Collections.Concurrent;
using Audit.Cli;
using Audit.DemoTown;
using Audit.Personas;
using Audit.Scenarios;
using Audit.Scoring;
using Audit.Traces;

namespace Audit.Browser.Tests.Demo;

/// <summary>The demo's journeys, made once for all the tests that look at them.</summary>
internal static class DemoJourneys
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Made>>> Once = [];

    internal static Task<Made> HardAsync() => OfAsync("school-registration-hard");

    internal static Task<Made> EasyAsync() => OfAsync("school-registration-easy");

    /// <summary>The journey of a scenario, by its id.</summary>
    internal static Task<Made> OfAsync(string id) => Once.GetOrAdd(id, _ => new(() => MakeAsync(id))).Value;

    internal static Scenario Scenario(string id, Persona persona)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "scenarios", "demo", $"{id}.yaml");
        return ScenarioValues.Resolve(ScenarioFile.Read(file, _ => null), persona);
    }

    private static async Task<Made> MakeAsync(string id)
    {
        await using var town = await Town.StartAsync();
        var persona = PersonaLibrary.Find(PersonaLibrary.DefaultId);
        var folder = Go.NewFolder();
        var trace = await Go.ThroughAsync(town.BaseUrl, Scenario(id, persona), folder, persona, new TownMailbox(town.Mailbox));
        return new Made(trace, Judge.Score(trace, Profile.Default), folder, town.Registrations, town.Bookings);
    }

    internal sealed record Made(Trace Trace, Scorecard Card, string Folder, IReadOnlyList<Registration> Registrations, IReadOnlyList<Booking> Bookings);
}
