using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown;

/// <summary>What a visitor sent, and what is wrong with it.</summary>
internal sealed class Form(IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> errors)
{
    internal static readonly Form Blank = new(new Dictionary<string, string>(), new Dictionary<string, string>());

    internal IReadOnlyDictionary<string, string> Values => values;

    internal IReadOnlyDictionary<string, string> Errors => errors;

    internal bool HasErrors => errors.Count > 0;

    internal string this[string name] => values.GetValueOrDefault(name, "");

    internal string? ErrorOf(string name) => errors.GetValueOrDefault(name);

    internal static async Task<IReadOnlyDictionary<string, string>> ReadAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        return form.ToDictionary(f => f.Key, f => string.Join(", ", f.Value.Select(v => v?.Trim())));
    }

    /// <summary>An answer that takes its time; typed so that the framework writes its result instead of dropping it.</summary>
    internal static Func<HttpContext, Task<IResult>> Answer(Func<HttpContext, Task<IResult>> answer) => answer;

    /// <summary>A page as the answer, whatever the visitor's browser thinks of caches.</summary>
    internal static IResult Show(Html page) => Results.Content(page.Text, "text/html; charset=utf-8");
}
