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

    [SetUp]
    public async Task Open()
    {
        _hall = await Town.StartAsync();
        _visitor = new Visitor(_hall.BaseUrl);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _visitor?.Dispose();
        if (_hall is not null) await _hall.DisposeAsync();
    }
}
