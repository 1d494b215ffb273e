namespace Audit.DemoTown.Easy;

/// <summary>The frame of every easy page: who to call is never further than the bottom of the page.</summary>
internal static class EasyLayout
{
    internal static Html Page(string title, int? step, Html content) => Html.Of($"""
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{(step is null ? "" : $"Étape {step} sur 3 : ")}{title} – Ville d’Exempleville</title>
        <link rel="icon" href="/assets/favicon.svg">
        <link rel="stylesheet" href="/assets/easy.css">
        </head>
        <body>
        <a class="skip" href="#contenu">Aller au contenu</a>
        <header><a class="brand" href="/facile/"><img src="/assets/favicon.svg" alt="" width="40" height="40"> Ville d’Exempleville</a></header>
        <main id="contenu">
        {(step is null ? Html.None : Html.Of($"<p class=\"step\" aria-current=\"step\">Étape {step.Value} sur 3</p>"))}
        {content}
        </main>
        <footer>
        <h2>Besoin d’aide ?</h2>
        <p>Appelez la mairie : <a href="tel:+33199001234">01 99 00 12 34</a>, du lundi au vendredi, de 9 h à 17 h.</p>
        <p>Vous pouvez aussi venir à l’accueil : 1 place de la Mairie, Exempleville. On remplit la demande avec vous.</p>
        <p><a href="/facile/accessibilite">Accessibilité : partiellement conforme</a></p>
        </footer>
        </body>
        </html>
        """);
}
