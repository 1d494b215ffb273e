namespace Audit.DemoTown.Easy;

internal static class HomePage
{
    internal static Html Show() => EasyLayout.Page("Inscrire mon enfant à la cantine", null, Html.Of($"""
        <h1>Inscrire mon enfant à la cantine</h1>
        <p class="lead">Vous demandez une place à la cantine et à la garderie du soir. C’est gratuit et cela prend 5 minutes.</p>
        <h2>Comment ça se passe ?</h2>
        <ol>
        <li>Vous répondez à 6 questions.</li>
        <li>Vous vérifiez vos réponses.</li>
        <li>Vous envoyez. La mairie répond sous 5 jours.</li>
        </ol>
        <h2>Que faut-il avoir ?</h2>
        <p>La date de naissance de votre enfant et votre adresse mail. Aucun papier à joindre.</p>
        <p><a class="button" href="/facile/demande">Commencer</a></p>
        """));
}

internal static class AccessibilityPage
{
    internal static Html Show() => EasyLayout.Page("Déclaration d’accessibilité", null, Html.Of($"""
        <h1>Déclaration d’accessibilité</h1>
        <p>La Ville d’Exempleville s’engage à rendre ce site accessible à tous. Cette déclaration date du 3 mars 2026.</p>
        <p>Le site est partiellement conforme au référentiel général d’amélioration de l’accessibilité.</p>
        <h2>Contact</h2>
        <p>Une difficulté ? Appelez le <a href="tel:+33199001234">01 99 00 12 34</a> : nous ferons la démarche avec vous.</p>
        """));
}
