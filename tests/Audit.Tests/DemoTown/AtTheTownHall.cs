using Audit.DemoTown;

namespace Audit.Tests.DemoTown;

/// <summary>A town hall of its own and one visitor, for each test.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class AtTheTownHall : IAsyncDisposable
{
    private Visitor? _visitor;
    private Town? _hall;

    private protected Visitor Visitor => _visitor!;

    private protected Town Hall => _hall!;

    /// <summary>What day it is in the town.</summary>
    private protected virtual TimeProvider Clock => TimeProvider.System;

    [SetUp]
    public async Task Open()
    {
        _hall = await Town.StartAsync(clock: Clock);
        _visitor = new Visitor(_hall);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _visitor?.Dispose();
        if (_hall is not null) await _hall.DisposeAsync();
    }
}
