using System.Security.Cryptography;

namespace Audit.DemoTown;

/// <summary>An appointment that was really taken at the town hall.</summary>
/// <param name="Version">hard or easy.</param>
/// <param name="Start">Local time of the town.</param>
/// <param name="Answers">Field names and what was sent; no password is ever kept in it.</param>
public sealed record Booking(string Number, string Version, string Place, DateTime Start, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>Who has it can cancel the appointment.</summary>
    internal string Key { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
