"""Every template: the kinds of map that the articles on journey mapping describe, ready to be filled.

Where a source names a template without its contents, we completed it.
"""

from journeyeditor.templates.registry.beside import BESIDE
from journeyeditor.templates.registry.blueprints import BLUEPRINTS
from journeyeditor.templates.registry.buying import BUYING
from journeyeditor.templates.registry.focused import FOCUSED
from journeyeditor.templates.registry.journeys import JOURNEYS
from journeyeditor.templates.registry.services import SERVICES
from journeyeditor.templates.registry.software import SOFTWARE
from journeyeditor.templates.template import Template

TEMPLATES: tuple[Template, ...] = (*JOURNEYS, *FOCUSED, *BLUEPRINTS, *BUYING, *SOFTWARE, *SERVICES, *BESIDE)
