namespace Audit.DemoTown.Hard;

/// <summary>The pages one goes through before and after: written for those who already know.</summary>
internal static class InformationPages
{
    internal static readonly (string, Html) Home = ("Portail de la relation à l’usager", Html.Of($"""
        <p>Bienvenue sur le guichet numérique unifié de la collectivité. Sélectionnez l’univers correspondant à votre requête afin d’accéder aux téléprocédures mises à votre disposition.</p>
        <table class="tuiles"><tbody><tr><td><a href="/difficile/enfance">Enfance et scolarité</a></td><td><a href="/difficile/bientot">Urbanisme réglementaire</a></td></tr>
        <tr><td><a href="/difficile/rendez-vous">Population et citoyenneté</a></td><td><a href="/difficile/bientot">Domaine public et voirie</a></td></tr></tbody></table>
        """));

    internal static readonly (string, Html) Childhood = ("Enfance et scolarité", Html.Of($"""
        <p>Préalablement à toute demande, l’usager s’assure de la complétude de son dossier et de la mise à jour de son QF auprès du régisseur.</p>
        <ul><li><a href="/difficile/bientot">Dérogation au périmètre scolaire</a></li><li><a href="/difficile/restauration">Restauration scolaire et ALSH</a></li><li><a href="/difficile/bientot">Transport des élèves</a></li></ul>
        """));

    internal static readonly (string, Html) Canteen = ("Restauration scolaire et accueil périscolaire", Html.Of($"""
        <p>L’inscription aux prestations périscolaires (ALSH) et à la restauration est subordonnée à la création préalable d’un compte usager ainsi qu’à la production des pièces justificatives afférentes à la situation du responsable légal, sous réserve de l’acquittement des sommes antérieurement dues au titre des exercices précédents.</p>
        <p>Le tarif est déterminé en fonction du QF attesté par la CAF. En cas de PAI, le représentant légal se rapproche de l’ATSEM ou du référent de site dans les meilleurs délais.</p>
        <p><a class="bouton" href="/difficile/compte">Accéder au téléservice</a></p>
        """));

    internal static readonly (string, Html) Soon = ("Téléservice indisponible", Html.Of($"<p>Cette téléprocédure n’est pas ouverte sur votre périmètre.</p>"));

    internal static readonly (string, Html) End = ("Confirmation", Html.Of($"<p>Votre demande a été prise en compte.</p>"));
}
