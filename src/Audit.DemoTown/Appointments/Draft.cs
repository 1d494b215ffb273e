namespace Audit.DemoTown.Appointments;

/// <summary>An appointment being asked for, page after page.</summary>
/// <param name="Start">The time that was chosen.</param>
/// <param name="Answers">By field name.</param>
/// <param name="Lost">A time that went to somebody else while the form was being filled.</param>
/// <param name="Booked">Number of the appointment, once there is one.</param>
internal sealed record Draft(string Place, DateTime? Start, IReadOnlyDictionary<string, string> Answers, DateTime? Lost = null, string? Booked = null)
{
    internal static readonly Draft Blank = new("", null, new Dictionary<string, string>());
}
