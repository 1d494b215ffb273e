[assembly: SetCulture("fr-FR")]
[assembly: SetUICulture("fr-FR")]
