using Audit.DemoTown;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.Mutants;

/// <summary>The demo town with one defect: a portal in front of it changes its pages on their way. A town of its own for each mutant: nobody else takes its appointments.</summary>
internal sealed class MutatedTown : IAsyncDisposable
{
    private readonly Mutant _mutant;
    private readonly Procedure _procedure;
    private readonly Town _town;
    private readonly Forwarding _behind;
    private WebApplication? _front;
    private WebApplication? _beside;
    private Editing _editing = new([], "");
    private Detour _detour;

    private MutatedTown(Mutant mutant, Town town)
    {
        _behind = new Forwarding(town.BaseUrl);
        (_mutant, _town, _procedure, _detour) = (mutant, town, Procedure.Of(mutant), new Detour(mutant, "", ""));
    }

    internal string BaseUrl => _front!.Urls.First();

    /// <summary>Host and port of the site beside the town.</summary>
    internal string OtherHost => new Uri(_beside!.Urls.First()).Authority;

    /// <summary>What of the mutant had no effect so far.</summary>
    internal IReadOnlyList<string> Unmatched => [.. _editing.Unmatched, .. _detour.Missed];

    internal static async Task<MutatedTown> OpenAsync(Mutant mutant, CancellationToken cancel)
    {
        var mutated = new MutatedTown(mutant, await Town.StartAsync(cancel: cancel));
        mutated._beside = await Site.OpenAsync(mutated.BesideAsync);
        mutated._front = await Site.OpenAsync(mutated.InFrontAsync);
        var other = mutated._beside.Urls.First();
        (mutated._editing, mutated._detour) = (new Editing(mutant.Edits, other), new Detour(mutant, mutated.BaseUrl, other));
        await WarmUpAsync(mutated.BaseUrl, cancel);
        return mutated;
    }

    /// <summary>What the first answer of a process costs is no wait of a page: a style sheet pays for it.</summary>
    private static async Task WarmUpAsync(string baseUrl, CancellationToken cancel)
    {
        using var visitor = new HttpClient();
        await visitor.GetStringAsync(new Uri($"{baseUrl}/assets/easy.css"), cancel);
    }

    public async ValueTask DisposeAsync()
    {
        if (_front is not null) await _front.DisposeAsync();
        if (_beside is not null) await _beside.DisposeAsync();
        _behind.Dispose();
        await _town.DisposeAsync();
    }

    private async Task InFrontAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        var asked = HttpMethods.IsGet(http.Request.Method);
        if (_detour.At(path, onOther: false) is { } extra)
            await ExtraAsync(http, extra);
        else if (asked && _detour.InTheWayOf(path) is { } first)
            http.Response.Redirect(first);
        else
            await PageAsync(http, _mutant.Changes(path, _procedure), asked);
    }

    private async Task PageAsync(HttpContext http, bool changes, bool asked)
    {
        if (changes && asked && _mutant.Delay > 0) await Task.Delay(_mutant.Delay, http.RequestAborted);
        await _behind.ForwardAsync(http, changes ? _editing.Apply : html => html);
    }

    private Task BesideAsync(HttpContext http) =>
        _detour.At(http.Request.Path.Value ?? "", onOther: true) is { } extra ? ExtraAsync(http, extra) : OtherSite.AnswerAsync(http);

    /// <summary>What is sent to an extra page leads on.</summary>
    private async Task ExtraAsync(HttpContext http, ExtraPage page)
    {
        if (HttpMethods.IsGet(http.Request.Method))
            await Site.HtmlAsync(http, _detour.Show(page, await _behind.PageAsync(Procedure.StatementPage)));
        else
            http.Response.Redirect(_detour.After(page));
    }
}
