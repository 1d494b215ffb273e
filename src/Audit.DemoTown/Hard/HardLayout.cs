namespace Audit.DemoTown.Hard;

/// <summary>The frame of every hard page: a header, a side column and a footer as vendors ship them, and a banner of consent until it is answered.</summary>
internal static class HardLayout
{
    internal static Html Page(string title, bool consented, Html content) => Html.Of($"""
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>e-Familles GRU v4.2</title>
        <link rel="icon" href="/assets/favicon.svg">
        <link rel="stylesheet" href="/assets/hard.css">
        </head>
        <body>
        <header>
        {Header}
        {(consented ? Html.None : ConsentBanner.Markup)}
        </header>
        <div class="colonnes">
        <main>
        <h1>{title}</h1>
        {content}
        </main>
        {SideColumn}
        </div>
        <footer><p class="legal">e-Familles GRU v4.2 – Tous droits réservés – Mentions – CGU – RGPD</p></footer>
        <script src="/assets/hard.js"></script>
        </body>
        </html>
        """);

    private static readonly Html Header = Html.Of($"""
        <div class="tete"><a href="/difficile/"><img src="/assets/logo-vendor.svg" width="180" height="44"></a>
        <p class="slogan">Guichet numérique unifié<br>Commune d’Exempleville</p>
        <p class="flash">Mise à jour du module Tarification le 14 : perturbations possibles.</p></div>
        <nav aria-label="Principal"><a href="/difficile/">Accueil</a> <a href="/difficile/enfance">Enfance</a> <a href="/difficile/bientot">Urbanisme</a> <a href="/difficile/bientot">État civil</a> <a href="/difficile/bientot">Associations</a> <a href="/difficile/bientot">Marchés</a></nav>
        """);

    private static readonly Html SideColumn = Html.Of($"""
        <aside aria-label="Accès rapides">
        <h2>Accès rapides</h2>
        <ul><li><a href="/difficile/bientot">Mes factures en instance</a></li><li><a href="/difficile/bientot">Mes démarches en cours</a></li><li><a href="/difficile/bientot">Kiosque</a></li><li><a href="/difficile/bientot">Formulaires types</a></li></ul>
        <h2>Actualités</h2>
        <p><strong>12 mars</strong><br>Ouverture de la campagne de préinscription.</p>
        <p><strong>4 mars</strong><br>Nouvelle grille tarifaire applicable au 1er septembre.</p>
        </aside>
        """);
}
