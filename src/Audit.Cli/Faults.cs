using Audit.Journeys.Browsers;
using Audit.Journeys.Mailboxes;
using Audit.Observation;
using Audit.Traces;

namespace Audit.Cli;

/// <summary>What went wrong outside any journey, as an exit code and a sentence that says what to do.</summary>
internal static class Faults
{
    internal static (Exit Exit, string Message) Of(Exception error, string lang) => error switch
    {
        FileProblemException problem => (Exit.BadUsage, problem.In(lang)),
        TraceFileException problem => (Exit.BadUsage, problem.Said.In(lang)),
        MailboxException mailbox => (Exit.EnvironmentMissing, mailbox.Said.In(lang)),
        BrowserMissingException missing => (Exit.EnvironmentMissing, missing.Said.In(lang)),
        OperationCanceledException => (Exit.Interrupted, new Said("Interrompu. Ce qui était terminé est gardé.", "Interrupted. What was finished is kept.").In(lang)),
        UnauthorizedAccessException or IOException => (Exit.EnvironmentMissing, Disk(error).In(lang)),
        _ => (Exit.OurFault, Ours(error).In(lang)),
    };

    private static Said Disk(Exception error) => new(
        $"Impossible de lire ou d'écrire sur le disque : {error.Message}\nVérifiez la place libre et les droits, ou choisissez un autre dossier avec --out.",
        $"Cannot read or write on the disk: {error.Message}\nCheck the free space and the rights, or choose another folder with --out.");

    private static Said Ours(Exception error) => new(
        $"C'est une erreur de notre outil. Envoyez-nous ce texte et le dossier du parcours :\naudit {ToolVersion.Text}\n{error}",
        $"This is a fault of our tool. Send us this text and the journey's folder:\naudit {ToolVersion.Text}\n{error}");
}
