using System.Diagnostics;
using Audit.Journeys.Mailboxes;
using Audit.Observation;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Journeys;

/// <summary>The persona in front of her mailbox: she waits for a message of this journey, and takes from it what the step says.</summary>
internal sealed class MailReading(Arriving arrival, Observer observer, JourneyRequest request, CancellationToken cancel)
{
    private readonly Dictionary<string, string> _codes = [];
    private readonly Dictionary<(string To, string Subject), long> _read = [];
    private long _before;

    private IMailbox Mailbox => request.Mailbox ?? throw new InvalidOperationException("The journey has a mailbox: it was checked before it began.");

    /// <summary>What lies in the mailbox already is none of this journey's.</summary>
    /// <exception cref="JourneyEndException">The mailbox cannot be opened.</exception>
    internal async Task BeginAsync()
    {
        if (MailSteps.AreIn(request.Scenario)) _before = await OpenedAsync(() => Mailbox.MarkAsync(cancel));
    }

    /// <summary>A text to type, with the codes read so far.</summary>
    internal string Filled(DataValue text) => ScenarioValues.WithCodes(text, _codes);

    /// <summary>Returns null, or <see cref="Acting.Absent"/> when the message did not come and need not.</summary>
    /// <exception cref="JourneyEndException">No such message, or not what it should hold.</exception>
    internal async Task<string?> ReadAsync(Step.ReadMail step)
    {
        var (left, watch) = (observer.Recording.Now, Stopwatch.StartNew());
        var message = await OpenedAsync(() => ArrivedAsync(step));
        if (message is null) return step.Optional ? Acting.Absent : throw new JourneyEndException(EndReason.MailNotReceived, "");
        Keep(step, message, left, watch.Elapsed);
        if (step.Use is MailUse.Copy copy) Copy(copy, message);
        if (step.Use is MailUse.Follow follow) await FollowAsync(follow, message);
        return null;
    }

    /// <summary>Null when it does not come while she has patience.</summary>
    private async Task<Message?> ArrivedAsync(Step.ReadMail step)
    {
        var sought = new MailSought(Filled(step.To), step.Subject, _read.GetValueOrDefault((Filled(step.To), step.Subject), _before));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(step.Within ?? TimeSpan.FromSeconds(request.Persona.PatienceSeconds));
        try
        {
            var message = await Mailbox.WaitAsync(sought, patience.Token);
            _read[(sought.To, sought.Subject)] = message.Mark;
            return message;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    private void Keep(Step.ReadMail step, Message message, long left, TimeSpan waited)
    {
        var visit = observer.Recording.CurrentVisit;
        var purpose = step.Use switch { MailUse.Follow => MailPurpose.Link, MailUse.Copy => MailPurpose.Code, _ => MailPurpose.Read };
        observer.Recording.Add(new MailTrip(
            left, visit?.Screen ?? "", visit?.Number ?? 0, observer.Recording.Step, message.Subject, message.From, Math.Round(waited.TotalMilliseconds), purpose));
    }

    private void Copy(MailUse.Copy copy, Message message)
    {
        var code = MailCode.In([message.Subject, .. MailBody.Of(message).Lines], copy.Pattern)
            ?? throw new JourneyEndException(EndReason.MailWithoutAnswer, message.Subject, "no code was found in the message; 'pattern' says what it looks like");
        observer.Secrets.Add(code.Seen);
        observer.Secrets.Add(code.Typed);
        _codes[copy.Name] = code.Typed;
    }

    private async Task FollowAsync(MailUse.Follow follow, Message message)
    {
        var links = MailBody.Of(message).Links;
        var link = MailLinks.Choose(links, follow.Link)
            ?? throw new JourneyEndException(EndReason.MailWithoutAnswer, message.Subject, $"the links of the message: {string.Join(", ", links.Select(l => $"'{l.Words}'"))}; 'follow' says which one");
        foreach (var proof in MailLinks.ProofsIn(link.Address)) observer.Secrets.Add(proof);
        await arrival.OpenBesideAsync(link.Address);
    }

    private static async Task<T> OpenedAsync<T>(Func<Task<T>> look)
    {
        try
        {
            return await look();
        }
        catch (MailboxException error)
        {
            throw new JourneyEndException(EndReason.MailboxUnreachable, "", error.Said.En);
        }
    }
}
