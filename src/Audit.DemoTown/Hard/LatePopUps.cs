namespace Audit.DemoTown.Hard;

/// <summary>What shows only to those who take their time.</summary>
internal static class LatePopUps
{
    /// <summary>Twenty seconds after arriving, once per session of the browser.</summary>
    internal static readonly Html Newsletter = Html.Of($"""
        <div class="voile" id="infolettre" hidden><div class="bandeau">
        <p class="titre">Restez informé !</p><p>Abonnez-vous à la lettre d’information de la collectivité.</p>
        <form id="abonnement" action="/difficile/lettre" method="post"><p><label for="infomail">Votre adresse</label> <input id="infomail" name="infomail" type="email" required> <button type="submit">Je m’abonne</button><button type="button" class="croix">×</button></p></form>
        </div></div>
        """);

    /// <summary>Fifteen minutes after arriving, five before the server forgets.</summary>
    internal static readonly Html SessionEnds = Html.Of($"""
        <div class="voile" id="expiration" hidden><div class="bandeau">
        <p class="titre">Votre session va expirer</p><p>Pour des raisons de sécurité, votre session sera fermée dans 5 minutes.</p>
        <p class="boutons"><button type="button">Prolonger</button></p>
        </div></div>
        """);
}
