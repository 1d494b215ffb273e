using System.Reflection;
using System.Text.Json;
using Audit.Observation;
using Microsoft.Playwright;

namespace Audit.Tests.Observation;

/// <summary>Her processor is slow for the page, not for what the tool does in it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ProcessorTests
{
    private readonly IPage _page = DispatchProxy.Create<IPage, Silent>();
    private readonly ICDPSession _session = DispatchProxy.Create<ICDPSession, Rates>();

    private readonly ICDPSession _frozen = DispatchProxy.Create<ICDPSession, NeverAnswering>();

    private List<double> Sent => ((Rates)_session).Sent;

    [Test]
    public async Task What_the_tool_does_is_done_at_full_speed_and_the_page_is_slow_again_after_it()
    {
        var processor = new Processor(4);
        await processor.SlowDownAsync(_page, _session);

        var rate = await processor.AtFullSpeedAsync(_page, () => Task.FromResult(Sent[^1]));

        Assert.That(rate, Is.EqualTo(1));
        Assert.That(Sent, Is.EqualTo(new[] { 4, 1, 4 }));
    }

    [Test]
    public async Task It_is_slow_again_when_the_tool_fails_too()
    {
        var processor = new Processor(4);
        await processor.SlowDownAsync(_page, _session);

        await Assert.ThatAsync(() => processor.AtFullSpeedAsync<int>(_page, () => throw new TimeoutException()), Throws.TypeOf<TimeoutException>());
        Assert.That(Sent, Is.EqualTo(new[] { 4, 1, 4 }));
    }

    [Test]
    public async Task A_fast_processor_is_left_alone()
    {
        var processor = new Processor(1);
        await processor.SlowDownAsync(_page, _session);

        Assert.That(await processor.AtFullSpeedAsync(_page, () => Task.FromResult("seen")), Is.EqualTo("seen"));
        Assert.That(Sent, Is.Empty);
    }

    [Test]
    public async Task A_frozen_page_keeps_nobody_waiting_for_its_speed()
    {
        var processor = new Processor(4) { AnswerWithin = TimeSpan.FromMilliseconds(1) };
        await processor.SlowDownAsync(_page, _frozen);

        Assert.That(await processor.AtFullSpeedAsync(_page, () => Task.FromResult("looked at all the same")), Is.Not.Empty);
    }

    /// <summary>A page nobody asks anything of.</summary>
    public class Silent : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new NotSupportedException(targetMethod?.Name);
    }

    /// <summary>A session that keeps the rates it is sent.</summary>
    public class Rates : DispatchProxy
    {
        internal List<double> Sent { get; } = [];

        protected override object Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Sent.Add(Convert.ToDouble(((Dictionary<string, object>)args![1]!)["rate"], System.Globalization.CultureInfo.InvariantCulture));
            return Task.FromResult<JsonElement?>(null);
        }
    }

    public class NeverAnswering : DispatchProxy
    {
        protected override object Invoke(MethodInfo? targetMethod, object?[]? args) => new TaskCompletionSource<JsonElement?>().Task;
    }
}
