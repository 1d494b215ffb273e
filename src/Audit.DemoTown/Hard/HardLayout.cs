namespace Audit.DemoTown.Hard;

/// <summary>The frame of every hard page: a banner of consent until it is answered, a header and footer as vendors ship them.</summary>
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
        <header><a href="/difficile/"><img src="/assets/logo-vendor.svg" width="180" height="44"></a>
        <nav aria-label="Principal"><a href="/difficile/">Accueil</a> <a href="/difficile/enfance">Enfance</a> <a href="/difficile/bientot">Urbanisme</a> <a href="/difficile/bientot">État civil</a> <a href="/difficile/bientot">Associations</a> <a href="/difficile/bientot">Marchés</a></nav></header>
        <main>
        <h1>{title}</h1>
        {content}
        </main>
        <footer><p class="legal">e-Familles GRU v4.2 – Tous droits réservés – Mentions – CGU – RGPD</p></footer>
        {(consented ? Html.None : Banner)}
        <script src="/assets/hard.js"></script>
        </body>
        </html>
        """);

    private static readonly Html Banner = Html.Of($"""
        <div class="voile" id="voile">
        <div class="bandeau" id="bandeau">
        <p class="titre">Nous respectons votre vie privée</p>
        <p>Avec nos 47 partenaires, nous utilisons des cookies et des traceurs pour mesurer l’audience, personnaliser les contenus et améliorer votre expérience sur ce téléservice. Vous pouvez accepter ces finalités ou les paramétrer une à une. Votre choix est conservé treize mois.</p>
        <p class="boutons"><button type="button" class="grand" data-consent="oui">Tout accepter</button> <button type="button" class="petit" data-consent="couche">Paramétrer</button></p>
        </div>
        <div class="bandeau" id="couche" hidden>
        <p class="titre">Paramétrer les finalités</p>
        <p>Les cookies nécessaires au fonctionnement sont toujours actifs. Les autres finalités reposent sur votre consentement ou sur l’intérêt légitime de nos partenaires.</p>
        <p class="boutons"><button type="button" class="grand" data-consent="oui">Tout accepter</button> <button type="button" class="petit" data-consent="non">Tout refuser</button></p>
        </div>
        </div>
        """);
}
