namespace Audit.DemoTown;

/// <summary>A request that really reached the town hall.</summary>
/// <param name="Version">hard or easy.</param>
/// <param name="Answers">Field names and what was sent; no password is ever kept in it.</param>
public sealed record Registration(string Number, string Version, IReadOnlyDictionary<string, string> Answers);
