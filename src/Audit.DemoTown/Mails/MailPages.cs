using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audit.DemoTown.Mails;

/// <summary>The mailbox as a person reads it: the list, and one message. What mails hold is shown, never obeyed.</summary>
internal static class MailPages
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    internal static void Map(WebApplication app, Inbox inbox)
    {
        app.MapGet("/", (HttpContext http) => Show(http, Page("Messages reçus", List(inbox.Messages))));
        app.MapGet("/messages/{number:int}", (HttpContext http, int number) =>
            inbox.Messages.FirstOrDefault(m => m.Number == number) is { } mail ? Show(http, Page(Subject(mail), Message(mail))) : Results.NotFound());
    }

    private static IResult Show(HttpContext http, Html page)
    {
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Form.Show(page);
    }

    private static Html Page(string title, Html content) => Html.Of($"""
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title} – Messagerie de démonstration</title>
        <link rel="icon" href="/assets/favicon.svg">
        <link rel="stylesheet" href="/assets/mail.css">
        </head>
        <body>
        <header><p><a href="/">Messagerie de démonstration</a></p></header>
        <main>
        <h1>{title}</h1>
        {content}
        </main>
        </body>
        </html>
        """);

    private static Html List(IReadOnlyList<ReceivedMail> mails) => mails.Count == 0
        ? Html.Of($"<p>Aucun message pour le moment. Rechargez la page pour voir les nouveaux.</p>")
        : Html.Of($"<ul class=\"list\">{Html.Join(mails.Reverse().Select(Line))}</ul>");

    private static Html Line(ReceivedMail mail) => Html.Of($"""
        <li><a href="/messages/{mail.Number}"><span class="from">{mail.From}</span> <strong>{Subject(mail)}</strong> <span class="when">pour {string.Join(", ", mail.To)}, à {FrenchDates.Time(mail.ReceivedAt.LocalDateTime)}</span></a></li>
        """);

    private static Html Message(ReceivedMail mail) => Html.Of($"""
        <dl>
        <div><dt>De</dt><dd>{mail.From}</dd></div>
        <div><dt>À</dt><dd>{string.Join(", ", mail.To)}</dd></div>
        <div><dt>Reçu</dt><dd>{FrenchDates.Day(mail.ReceivedAt.LocalDateTime)} à {FrenchDates.Time(mail.ReceivedAt.LocalDateTime)}</dd></div>
        </dl>
        <article>{Html.Join(MailBody.Of(mail).Select(p => Html.Of($"<p>{Html.Join(p.Select(Piece))}</p>")))}</article>
        <p class="note">Les liens d’un message s’ouvrent dans un nouvel onglet.</p>
        <p><a href="/">Revenir aux messages reçus</a></p>
        """);

    private static Html Piece(MailPiece piece) =>
        piece.Address is { } address ? Html.Of($"<a href=\"{address}\" target=\"_blank\" rel=\"noopener noreferrer\">{piece.Text}</a>") : Html.Of($"{piece.Text}");

    private static string Subject(ReceivedMail mail) => mail.Subject.Length > 0 ? mail.Subject : "(sans objet)";
}
