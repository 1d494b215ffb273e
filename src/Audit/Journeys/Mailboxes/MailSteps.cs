using Audit.Scenarios;

namespace Audit.Journeys.Mailboxes;

/// <summary>The steps of a scenario that read mail: they need a mailbox, and that is told before any browser starts.</summary>
public static class MailSteps
{
    public static bool AreIn(Scenario scenario) => scenario.Steps.OfType<Step.ReadMail>().Any();

    /// <exception cref="FileProblemException">The scenario reads mail and there is no mailbox: each such step, at its place.</exception>
    public static void RefuseWithout(IMailbox? mailbox, Scenario scenario)
    {
        if (mailbox is not null || !AreIn(scenario)) return;
        throw new FileProblemException([.. scenario.Steps.OfType<Step.ReadMail>().Select(step => new FileProblem(
            scenario.File ?? scenario.Id, step.Line, step.Column, new($"une étape qui lit le message « {step.Subject} », et aucune boîte aux lettres", $"a step that reads the mail '{step.Subject}', and no mailbox"),
            new("la boîte où ses messages arrivent : --mailbox imaps://nom@serveur, son mot de passe dans AUDIT_MAILBOX_PASSWORD", "the mailbox its messages arrive in: --mailbox imaps://user@host, its password in AUDIT_MAILBOX_PASSWORD")))]);
    }
}
