namespace Audit.DemoTown.Hard.Appointments;

/// <summary>What comes between the visitor and the appointment.</summary>
internal static class AppointmentPopUps
{
    /// <summary>At the foot of the window, over a third of it, until it is put off; once per session of the browser.</summary>
    internal static readonly Html Application = Html.Of($"""
        <div class="reclame" id="application" hidden>
        <p class="titre">e-Familles dans votre poche !</p><p>Téléchargez l’application mobile et recevez vos notifications en temps réel.</p>
        <p><button type="button" class="grand">Installer</button> <button type="button" class="petit plus-tard">Plus tard</button></p>
        </div>
        """);

    /// <summary>Twenty seconds after arriving, while one is looking for a day; once per session of the browser.</summary>
    internal static readonly Html Survey = Html.Of($"""
        <div class="voile" id="enquete" hidden><div class="bandeau">
        <p class="titre">Votre avis nous intéresse</p><p>Accordez-nous trois minutes pour répondre à notre enquête de satisfaction sur le parcours usager.</p>
        <p class="boutons"><button type="button" class="grand">Je participe</button> <button type="button" class="petit plus-tard">Non merci</button></p>
        </div></div>
        """);
}
