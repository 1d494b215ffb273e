namespace Audit.DemoTown.Hard;

/// <summary>Accepting is one click away, refusing two: the second layer has to be found first. No role says what it is.</summary>
internal static class ConsentBanner
{
    internal const string Cookie = "consentement";

    internal static readonly Html Markup = Html.Of($"""
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
