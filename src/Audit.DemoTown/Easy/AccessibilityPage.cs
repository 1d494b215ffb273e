using System.Globalization;

namespace Audit.DemoTown.Easy;

internal static class AccessibilityPage
{
    /// <summary>A statement holds three years: this one is renewed every spring.</summary>
    internal static Html Show(DateTime today) => EasyLayout.Page("Déclaration d’accessibilité", null, Html.Of($"""
        <h1>Déclaration d’accessibilité</h1>
        <p>La Ville d’Exempleville veut que tout le monde puisse utiliser ce site.</p>
        <h2>Où en sommes-nous ?</h2>
        <p>Le site est partiellement conforme au référentiel général d’amélioration de l’accessibilité. Il respecte 92 % des critères.</p>
        <p>Déclaration établie le 3 mars {(today.Year - 1).ToString(CultureInfo.InvariantCulture)}.</p>
        <h2>Une difficulté ?</h2>
        <p>Appelez le <a href="tel:+33199001234">01 99 00 12 34</a> ou écrivez à <a href="mailto:mairie@exemple.fr">mairie@exemple.fr</a>. Nous faisons la démarche avec vous.</p>
        <p>Sans réponse de notre part, vous pouvez écrire au Défenseur des droits.</p>
        <p class="actions"><a href="/facile/">Revenir à l’accueil</a></p>
        """));
}
