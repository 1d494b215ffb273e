using Audit.Indicators;
using Audit.Reports;
using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Indicators;

public sealed class MailRoundTripTests
{
    private static TraceBuilder Twice => new TraceBuilder()
        .On("Vérifiez votre messagerie").Mail(MailPurpose.Link)
        .On("Votre code").Mail(MailPurpose.Code, "Votre code <b>")
        .On("Merci").Mail(MailPurpose.Read, "Accusé de réception");

    [Test]
    public void Each_time_one_leaves_for_the_mailbox_is_a_trip()
    {
        var measure = Measuring.Read("mail-round-trips", Twice).Measure;

        Assert.That((measure.Value, measure.Unit), Is.EqualTo(((double?)3, "trips")));
        Assert.That(measure.Parts, Is.EqualTo(new Dictionary<string, double> { ["link"] = 1, ["mailCode"] = 1, ["read"] = 1, ["secondsWaited"] = 7.5 }));
    }

    [Test]
    public void A_journey_that_stays_on_the_portal_has_none()
    {
        Assert.That(Measuring.Value("mail-round-trips", new TraceBuilder().On("Accueil")), Is.Zero);
    }

    [Test]
    public void Having_to_go_there_to_go_on_is_a_finding_and_only_reading_is_none()
    {
        var findings = Measuring.Read("mail-round-trips", Twice).Findings;

        Assert.That(findings.Select(f => f.Kind), Is.EqualTo(new[] { "round-trip", "round-trip" }));
        Assert.That(findings[0].Message.Fr, Does.Contain("« Validation de votre compte »").And.EndsWith("suivre un lien."));
    }

    [Test]
    public void The_journey_tells_of_the_trip_on_the_screen_she_left()
    {
        Assert.That(GestureWords.On(Twice.Build(), "s01", "en"), Is.EqualTo(new[] { "Opens the mailbox and follows a link in the message “Validation de votre compte”" }));
    }

    [Test]
    public void The_journey_tells_of_it_between_what_she_does_before_and_after()
    {
        var trace = new TraceBuilder().On("Votre code").Press(ControlKind.Button, "Envoyer").Mail(MailPurpose.Code, "Votre code").Press(ControlKind.Button, "Valider").Build();
        var inOrder = trace with { Gestures = [.. trace.Gestures.Select((g, i) => g with { At = i * 100 })], Mails = [.. trace.Mails!.Select(m => m with { At = 50 })] };

        Assert.That(GestureWords.On(inOrder, "s01", "en"), Is.EqualTo(new[] { "Clicks “Envoyer”", "Opens the mailbox and copies a code from the message “Votre code”", "Clicks “Valider”" }));
    }

    [Test]
    public void A_trace_of_before_has_no_trips_and_still_reads()
    {
        var json = TraceFile.Write(new TraceBuilder().On("Accueil").Build() with { Version = "1.0", Mails = null });

        Assert.That(json, Does.Not.Contain("\"mails\""));
        Assert.That(new MailRoundTrips().Read(TraceFile.Parse(json, "trace.json")).Measure.Value, Is.Zero);
    }

    [Test]
    public void A_trip_is_written_and_read_again()
    {
        var trace = Twice.Build();

        Assert.That(TraceFile.Parse(TraceFile.Write(trace), "trace.json").Mails, Is.EqualTo(trace.Mails));
    }
}
