using Audit.Journeys.Browsers;

namespace Audit.Tests.Journeys;

public sealed class InstallationTurnTests
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "turn.lock");

    [TearDown]
    public void Clean() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Test]
    public async Task The_second_waits_until_the_first_is_done()
    {
        using var first = new InstallationTurn(_file);
        using var second = new InstallationTurn(_file);
        var waited = false;
        Assert.That(await first.TakeAsync(TimeSpan.FromSeconds(30), () => { }, CancellationToken.None), Is.True);
        var taking = second.TakeAsync(TimeSpan.FromSeconds(30), () => waited = true, CancellationToken.None);
        Assert.That((waited, taking.IsCompleted), Is.EqualTo((true, false)));
        first.Dispose();
        Assert.That(await taking, Is.True);
    }

    [Test]
    public async Task Nobody_waits_for_ever()
    {
        using var first = new InstallationTurn(_file);
        using var second = new InstallationTurn(_file);
        await first.TakeAsync(TimeSpan.FromSeconds(30), () => { }, CancellationToken.None);
        Assert.That(await second.TakeAsync(TimeSpan.FromMilliseconds(300), () => { }, CancellationToken.None), Is.False);
    }

    [Test]
    public async Task Interrupting_the_wait_is_an_interruption()
    {
        using var first = new InstallationTurn(_file);
        using var second = new InstallationTurn(_file);
        using var stop = new CancellationTokenSource();
        await first.TakeAsync(TimeSpan.FromSeconds(30), () => { }, CancellationToken.None);
        var taking = second.TakeAsync(TimeSpan.FromSeconds(30), () => { }, stop.Token);
        await stop.CancelAsync();
        Assert.That(async () => await taking, Throws.InstanceOf<OperationCanceledException>());
    }
}
