using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Audit.DemoTown;

namespace Audit.Tests.DemoTown;

/// <summary>Somebody at the town hall, with a cookie jar, a mailbox and no browser.</summary>
internal sealed class Visitor(Town town) : IDisposable
{
    public const string StrongPassword = "Tournesol-2026!";
    public const string Mail = "parent@exemple.fr";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http = new() { BaseAddress = new Uri(town.BaseUrl) };

    public Task<HttpResponseMessage> AskAsync(string page) => _http.GetAsync(new Uri(page, UriKind.Relative));

    public async Task<string> ReadAsync(string page) => await TextAsync(await AskAsync(page));

    public async Task<string> SendAsync(string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await TextAsync(await _http.PostAsync(new Uri(page, UriKind.Relative), form));
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The form disposes of its parts.")]
    public async Task<string> SendFilesAsync(string page, (string Name, string File, int Bytes)[] files, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        foreach (var (name, file, bytes) in files) form.Add(Content(bytes), name, file);
        return await TextAsync(await _http.PostAsync(new Uri(page, UriKind.Relative), form));
    }

    /// <summary>Follows the link of the newest mail about something.</summary>
    public async Task<string> FollowMailAsync(string subject)
    {
        using var patience = new CancellationTokenSource(Patience);
        var mail = await town.Mailbox.WaitAsync(Mail, subject, cancel: patience.Token);
        return await TextAsync(await _http.GetAsync(new Uri(mail.Links.Single().Address)));
    }

    /// <summary>Reads the code in the newest mail about something.</summary>
    public async Task<string> CodeAsync(string subject)
    {
        using var patience = new CancellationTokenSource(Patience);
        var mail = await town.Mailbox.WaitAsync(Mail, subject, cancel: patience.Token);
        return Regex.Match(mail.Text, @"\b\d{6}\b").Value;
    }

    public Task<string> CreateAccountAsync(string password, string captcha = "K7P4X") => SendAsync("/difficile/compte",
        ("identifiant", "parent"), ("courriel", "parent@exemple.fr"), ("courriel2", "parent@exemple.fr"), ("mdp", password), ("mdp2", password), ("captcha", captcha));

    public Task<string> LogInAsync(string password) => SendAsync("/difficile/connexion", ("identifiant", "parent"), ("mdp", password));

    /// <summary>As far as the last page, which asks for the documents.</summary>
    public async Task<string> FillFourPagesAsync()
    {
        await CreateAccountAsync(StrongPassword);
        await FollowMailAsync("Validation de votre compte");
        await LogInAsync(StrongPassword);
        await SendAsync("/difficile/dossier/1", ("civilite", "Madame"), ("nom", "Exemple"), ("prenom", "Parent"), ("adresse", "1 rue de l’Exemple"),
            ("codepostal", "99000"), ("ville", "Exempleville"), ("telephone", "06 39 98 12 34"), ("courriel", "parent@exemple.fr"), ("qf", "742"));
        await SendAsync("/difficile/dossier/2", ("enfantnom", "Exemple"), ("enfantprenom", "Enfant"), ("naissance", "12/03/2018"), ("ecole", "Groupe scolaire du Moulin"), ("classe", "CE2"));
        await SendAsync("/difficile/dossier/3", ("jours", "4 jours"), ("reglement", "oui"));
        return await SendAsync("/difficile/dossier/4", ("parentnom", "Exemple"), ("naissance2", "12/03/2018"), ("parentadresse", "1 rue de l’Exemple"));
    }

    public Task<string> RequestEasilyAsync(string birthDate, string firstName = "Enfant") => SendAsync("/facile/demande",
        ("prenom", firstName), ("nom", "Exemple"), ("naissance", birthDate), ("ecole", "École du Moulin"), ("jours", "Lundi"), ("jours", "Jeudi"), ("mail", "parent@exemple.fr"));

    public void Dispose() => _http.Dispose();

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static ByteArrayContent Content(int bytes)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.4".PadRight(bytes)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return content;
    }
}
