using System.Text.RegularExpressions;
using Audit.Mutants;

namespace Audit.Tests.Mutants;

/// <summary>The easy pages change over the years; a mutant that no longer changes them is noticed here, without a browser.</summary>
public sealed partial class MutatedTownTests
{
    private static IEnumerable<TestCaseData> Mutants => new[] { "ours", "blind" }
        .SelectMany(half => MutantFile.Read(Path.Combine(AppContext.BaseDirectory, $"{half}.yaml")).Select(m => new TestCaseData(m).SetName($"{half}: {m.Id}")));

    [TestCaseSource(nameof(Mutants))]
    public async Task Every_edit_finds_something_to_change(object mutant)
    {
        await using var town = await MutatedTown.OpenAsync((Mutant)mutant with { Delay = 0 }, CancellationToken.None);
        using var visitor = new HttpClient { BaseAddress = new Uri(town.BaseUrl) };
        if (((Mutant)mutant).Procedure == "registration") await RegisterAsync(visitor, (Mutant)mutant);
        else await BookAsync(visitor, (Mutant)mutant);
        await SeeAsync(visitor, (Mutant)mutant, Procedure.StatementPage);

        Assert.That(town.Unmatched, Is.Empty);
    }

    private static async Task RegisterAsync(HttpClient visitor, Mutant mutant)
    {
        await SeeAsync(visitor, mutant, "/facile/");
        await SeeAsync(visitor, mutant, "/facile/demande");
        await SendAsync(visitor, "/facile/demande", ("prenom", "Enfant"), ("nom", "Exemple"), ("naissance", "12/03/2018"), ("ecole", "École du Moulin"), ("jours", "Lundi"), ("mail", "parent@exemple.fr"));
        await SeeAsync(visitor, mutant, "/facile/verifier");
        await SendAsync(visitor, "/facile/verifier");
        await SeeAsync(visitor, mutant, "/facile/merci");
    }

    private static async Task BookAsync(HttpClient visitor, Mutant mutant)
    {
        var times = await SeeAsync(visitor, mutant, "/facile/rendez-vous");
        await SendAsync(visitor, "/facile/rendez-vous", ("creneau", Time().Match(times).Value), ("prenom", "Parent"), ("nom", "Exemple"), ("mail", "parent@exemple.fr"));
        await SeeAsync(visitor, mutant, "/facile/rendez-vous/verifier");
        await SendAsync(visitor, "/facile/rendez-vous/verifier");
        await SeeAsync(visitor, mutant, "/facile/rendez-vous/merci");
    }

    /// <summary>Asks again as often as something is in the way.</summary>
    private static async Task<string> SeeAsync(HttpClient visitor, Mutant mutant, string page)
    {
        foreach (var _ in mutant.ExtraPages) await visitor.GetStringAsync(new Uri(page, UriKind.Relative));
        return await visitor.GetStringAsync(new Uri(page, UriKind.Relative));
    }

    private static async Task SendAsync(HttpClient visitor, string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await visitor.PostAsync(new Uri(page, UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d")]
    private static partial Regex Time();
}
