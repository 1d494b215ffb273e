using Audit.Scenarios;

namespace Audit.Journeys;

/// <summary>A step as reports name it; never a value that was typed.</summary>
internal static class StepWords
{
    internal static string Kind(Step step) => step switch
    {
        Step.Open => "open",
        Step.Click => "click",
        Step.Fill => "fill",
        Step.Choose => "choose",
        Step.Upload => "upload",
        Step.Press => "press",
        Step.WaitFor => "wait-for",
        Step.ReadMail => "read-mail",
        Step.Note => "note",
        _ => "expect",
    };

    internal static string What(Step step) => step switch
    {
        Step.Open s => s.Address,
        Step.Click s => s.Target.ToString(),
        Step.Fill s => s.Field.ToString(),
        Step.Choose s => s.Option is null ? s.Field.ToString() : $"{s.Field} : {s.Option}",
        Step.Upload s => s.Field.ToString(),
        Step.Press s => s.Key,
        Step.WaitFor s => s.Target.ToString(),
        Step.ReadMail s => s.Subject,
        Step.Note s => s.Text,
        Step.Expect s => s.Target.ToString(),
        _ => step.ToString(),
    };
}
