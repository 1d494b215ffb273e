// One browser for all; each fixture has portals and folders of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: SetCulture("fr-FR")]
[assembly: SetUICulture("fr-FR")]
