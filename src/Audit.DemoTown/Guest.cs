using Microsoft.Extensions.Hosting;

namespace Audit.DemoTown;

/// <summary>The town lives in somebody else's process: Ctrl+C and the like stay the host's affair.</summary>
internal sealed class Guest : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
